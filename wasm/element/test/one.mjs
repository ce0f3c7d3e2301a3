// The one script that holds the program: from the start to a letter, at leisure and pressed as soon as anything can be,
// and where no program may run. Reads {base, browser, path}.
import { click, happened, shows } from './live.mjs';
import { expect, failed, open, run, until } from './check.mjs';

const start = '[data-pr-do=who]';
const next = 'plain-rights button[value=continue]';
const fetched = page => page.requests.map(r => new URL(r).pathname).filter(p => /wasm|one|json|txt/.test(p));

async function pick(page, value) {
  await click(page, `plain-rights input[value=${value}]`);
  await shows(page, () => click(page, next));
}

// letter goes from an answer to a letter with a name in it.
async function letter(page, name) {
  await shows(page, () => click(page, 'button[value="letter/access"]'));
  await page.$eval('[name="in-name"]', e => { e.value = 'Ann Example'; });
  await page.$eval('[name="in-contact"]', e => { e.value = 'ann@example.org'; });
  await shows(page, () => click(page, next));
  expect(name, 'the letter', [await page.$eval('.pr-letter', e => e.textContent.includes('Ann Example')), await failed(page)], [true, []]);
  expect(name, 'nothing else was fetched', fetched(page).sort(), ['/a/leeds.json', '/one', '/one/plainrights.one.js']);
}

await run({
  leisure: async () => {
    const page = await open('/one');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await pick(page, 'see');
    await until(page, 'leisure', 'an answer', () => document.querySelector('.pr-answers') !== null);
    await letter(page, 'leisure');
    await page.close();
  },
  // Each press follows at once on what can be pressed: the first on the event that says so.
  early: async () => {
    const page = await open('/one', { first: () => {
      const next = [['plainrights-ready', () => {}], ['plainrights-screen', () => document.querySelector('plain-rights input[value=me]').click()], ['plainrights-screen', () => document.querySelector('plain-rights input[value=see]').click()]];
      for (const type of ['plainrights-ready', 'plainrights-screen']) {
        addEventListener(type, () => {
          if (next[0]?.[0] !== type) return;
          next.shift()[1]();
          queueMicrotask(() => document.querySelector(type === 'plainrights-ready' ? '[data-pr-do=who]' : 'plain-rights button[value=continue]').click());
        });
      }
    } });
    await until(page, 'early', 'an answer', () => document.querySelector('plain-rights .pr-answers') !== null && document.querySelector('button[value="letter/access"]') !== null);
    await letter(page, 'early');
    await page.close();
  },
  // Begun without a first screen, it waits for the program within.
  begun: async () => {
    const page = await open('/one');
    await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
    await letter(page, 'begun');
    await page.close();
  },
  // It holds the words of Welsh too: nothing is fetched for them.
  welsh: async () => {
    const page = await open('/one-welsh');
    const lang = () => page.$eval('plain-rights .pr', e => e.lang);
    await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
    expect('welsh', 'it begins in', await lang(), 'cy');
    for (const to of ['en', 'cy']) {
      await shows(page, () => click(page, `button[value="lang/${to}"]`));
      expect('welsh', 'it goes on in', await lang(), to);
    }
    expect('welsh', 'what was fetched', fetched(page).filter(p => !/one/.test(p)), ['/a/leeds.json']);
    await page.close();
  },
  refused: async () => {
    const page = await open('/one-refused', { quiet: false });
    await happened(page, 'failed', () => page.$eval('plain-rights', e => { e.start(); }));
    expect('refused', 'told', [(await failed(page)).map(e => e.code), await page.$eval('.pr-failed', e => e.checkVisibility())], [['load'], true]);
    await page.close();
  },
});
