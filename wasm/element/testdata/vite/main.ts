// A page of a project that uses the package: it begins and ends the conversation with buttons of its own.
import 'plainrights';
import 'plainrights/plainrights.css';
import { PlainRights } from 'plainrights/element.js';
import licences from 'plainrights/licences.txt?url';

const element = document.querySelector('plain-rights');
if (!(element instanceof PlainRights)) throw new Error('the element is not of the class that the package exports');
const button = (id: string) => document.querySelector<HTMLButtonElement>(`#${id}`)!;

button('start').addEventListener('click', () => element.start());
button('stop').addEventListener('click', () => element.stop());
button('start').disabled = button('stop').disabled = false;
document.querySelector<HTMLAnchorElement>('#licences')!.href = licences;
document.addEventListener('plainrights-screen', event => { document.title = event.detail.title; });
document.addEventListener('plainrights-failed', event => { document.title = event.detail.code; });
