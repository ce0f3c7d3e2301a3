// Registers <plain-rights>, unless the page has one, and looks after the ways out that stand outside of any.
import { guard } from './exit.js';
import { PlainRights } from './element.js';

if (!customElements.get('plain-rights')) customElements.define('plain-rights', PlainRights);
guard(document);
