// What the declarations must let through and what they must not. It is type-checked and never run.
import 'plainrights';
import type { FailureCode, PlainRights, PlainRightsAttributes } from 'plainrights';

const found: PlainRights | null = document.querySelector('plain-rights');
const made: PlainRights = document.createElement('plain-rights');
const begun: Promise<void> = made.start('ask');
const ended: void = made.stop();
const least: PlainRightsAttributes = { notice: '/leeds.json' };
const all: PlainRightsAttributes = { notice: '/leeds.json', service: 'council-tax', level: 3, load: 'idle' };

made.addEventListener('plainrights-ready', event => event.detail);
window.addEventListener('plainrights-screen', event => event.detail.title.length);
document.addEventListener('plainrights-failed', event => {
  const code: FailureCode = event.detail.code;
  const reason: string | undefined = event.detail.error?.message;
  // @ts-expect-error: no such code
  return code === 'broken' ? reason : '';
});

// @ts-expect-error: the value of a button is a string
made.start(1);
// @ts-expect-error: no such method
made.restart();
// @ts-expect-error: the notice is needed
const none: PlainRightsAttributes = {};
// @ts-expect-error: there are six levels
const seventh: PlainRightsAttributes = { notice: '', level: 7 };
// @ts-expect-error: a title is a string
made.addEventListener('plainrights-screen', event => event.detail.title.code);

export { all, begun, ended, found, least, none, seventh };
