// Registers <plain-rights>, unless the page has one.
import { PlainRights } from './element.js';

if (!customElements.get('plain-rights')) customElements.define('plain-rights', PlainRights);
