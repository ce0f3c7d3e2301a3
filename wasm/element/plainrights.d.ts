// Generated from api.go by go generate ./wasm/element. Do not edit.

export type FailureCode = 'unsupported' | 'load' | 'begin' | 'stopped';

/** The conversation about one notice. What is inside the element is the published answer. */
export declare class PlainRights extends HTMLElement {
  /** Has the elements run another program, at an address from the page's, whose bytes have an integrity value. To be called by a module of the page before any conversation; throws a TypeError where the value is none. */
  static use(src: string | URL, integrity: string): void;
  /** Begins the conversation, with one of its buttons pressed or none, in the place of what is inside. */
  start(press?: string): Promise<void>;
  /** Ends the conversation, forgets what was said in it and puts back what was inside. */
  stop(): void;
}

/** The attributes of <plain-rights>. */
export interface PlainRightsAttributes {
  /** Where the notice is: the address of its JSON document. Needed. */
  notice: string;
  /** The id of the activity that the conversation is about, or ? for people who do not know which it is. Without it, people choose. */
  service?: string;
  /** The language in which the conversation begins: en or cy, whose words are a file beside the program. Without it, and for any other, English. No translator has reviewed the Welsh yet, and each Welsh screen says so. */
  lang?: string;
  /** Each screen leads to the same one in the other language, English or Welsh. Without it, none does. */
  welsh?: string;
  /** The level of the heading of each screen, 1 to 6. Without it, 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';
  /** The day of the request, as 2026-11-22, from which it is counted by when the council must answer. Without it, the day on the device; empty, no day is said. */
  today?: string;
  /** Where “Exit this page” leads, which stands on each screen about a sensitive service and on each list that has one: an address that begins with https. Without it, and for any other, a weather forecast. */
  exit?: string;
  /** “Exit this page” stands on every screen. */
  'exit-always'?: string;
  /** How the council is reached where its notice gives no way to ask: an e-mail address, or an address that begins with https. Letters go there then. */
  contact?: string;
  /** idle: fetch the program and the notice when the browser is idle. Without it, when a button in the element is first touched. */
  load?: 'idle';
}

declare global {
  interface HTMLElementTagNameMap {
    'plain-rights': PlainRights;
  }
  interface GlobalEventHandlersEventMap {
    /** The buttons of the published answer can be pressed. Nothing is fetched yet. */
    'plainrights-ready': CustomEvent<Record<string, never>>;
    /** A screen is shown. The title is for the title of a page, which the element leaves alone; it may be the question that is asked. */
    'plainrights-screen': CustomEvent<{ title: string }>;
    /** The conversation has ended, and the published answer is back. */
    'plainrights-stopped': CustomEvent<Record<string, never>>;
    /** The conversation could not start or go on, and the published answer is back. Codes: unsupported (the browser has no WebAssembly), load (the program, the notice or the words of lang could not be fetched or compiled, as where the policy refuses WebAssembly), begin (the notice cannot be read or has no such service), stopped (something failed later). */
    'plainrights-failed': CustomEvent<{ code: FailureCode; error?: Error }>;
  }
}
