// <plain-rights>: the conversation about one notice, in the page.
//
// What a council publishes inside the element is the whole answer, and stays until somebody presses
// one of its buttons. Nothing starts and nothing on the page moves before that, whatever an editor left of
// the element. The first screens stand there too. The program, the notice and the words of the other languages that the
// element offers are fetched meanwhile, or once the element is touched; after that there is no request at all, but for
// words that did not come or that the browser is asked to save. If anything fails, what was published comes back.
//
// During the conversation it is kept in a template inside the element, so that whatever copies the element or
// writes it anew copies that too: a copy begins anew from there.
//
// This module defines the class and does nothing else; define.js registers it.
import { guard, inSight } from './exit.js';
import { first } from './first.js';
import { back, enter, forget, here, push } from './places.js';
import { fetched, idle, refused, saves, shared, spoken } from './program.js';
import { words } from './words.js';

const program = new URL('./plainrights.wasm', import.meta.url).href;
const integrity = '';
const size = 0; // in bytes, where it is known
let count = 0;

// today is the day on the device's own calendar, as 2026-11-22.
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
}

export class PlainRights extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ['notice', 'service', 'level'];
  static #program = [program, integrity, size];

  #watch = new MutationObserver(() => this.#altered()); // of what others do to a conversation
  #host = null; // of the conversation, while there is one
  #starting = null; // of one that waits for the program, with no screen there yet
  #other = false; // whether the first screens are of another notice or service
  #broken = false; // whether starting again would fail again
  #notice = null; // the promise of its text
  #shown = -Infinity; // when what is inside appeared
  #listening = null; // takes all listeners away

  /** Has the elements run another program, at an address from the page's, whose bytes have an integrity value. To be called by a module of the page before any conversation; throws a TypeError where the value is none. */
  static use(src, integrity) {
    if (!/^sha(256|384|512)-[A-Za-z0-9+/]+=*$/.test(integrity)) throw new TypeError('no integrity value');
    PlainRights.#program = [new URL(src, document.baseURI).href, integrity];
  }

  connectedCallback() {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target, type, act, options) => target.addEventListener(type, act, { signal, ...options });
    on(this, 'click', event => this.#early(event), { capture: true });
    on(this, 'click', event => this.#clicked(event));
    on(this, 'submit', event => this.#submitted(event), { capture: true }); // before anything at the form
    on(document, 'turbo:before-cache', () => this.stop());
    on(window, 'pagehide', () => this.stop());
    signal.addEventListener('abort', guard(this, () => this.stop()));
    const opened = []; // for paper, where all of it is asked for: styles cannot do it in every browser
    on(window, 'beforeprint', () => this.querySelectorAll('.pr:has(.pr-whole :checked) details:not([open])').forEach(d => { d.open = opened.push(d) > 0; }));
    on(window, 'afterprint', () => opened.splice(0).forEach(d => { d.open = false; }));
    if (typeof WebAssembly !== 'object') {
      this.#broken = true;
      return this.#tell('failed', { code: 'unsupported' });
    }
    for (const type of ['focusin', 'pointerover', 'touchstart']) on(this, type, event => event.target.closest('button') && this.#prepare(), { passive: true });
    if (document.readyState === 'loading') on(document, 'DOMContentLoaded', () => this.#ready());
    else this.#ready();
  }

  disconnectedCallback() {
    // An element that is only moved is connected again by the time this runs.
    queueMicrotask(() => {
      if (this.isConnected || !this.#listening) return;
      this.#listening.abort();
      this.#listening = null;
      this.stop();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    this.#other ||= before !== null;
    if (name === 'notice') this.#notice = null;
    if (this.#host) this.start();
  }

  /** Begins the conversation, with one of its buttons pressed or none, in the place of what is inside. */
  start(press = '') {
    return this.#start(press, navigator.userActivation?.isActive || this.matches(':focus-within'));
  }

  // start begins the conversation. The focus, and with it the page, moves only where somebody has pressed something.
  async #start(press, pressed) {
    if (this.#starting || this.#broken) return;
    this.stop();
    const host = this.#new(press, pressed);
    const screens = this.#other ? [] : this.querySelectorAll('template[data-pr-first]');
    this.#host = host;
    enter(host);
    if (first(host, screens, press, fields => this.#need(fields), () => this.#leave())) {
      await idle();
      if (!saves()) this.#follow(host);
      return;
    }
    this.#host = null;
    this.#starting = host;
    await this.#await(this.#follow(host));
    this.#starting = null;
  }

  // follow has the program take the conversation on, as soon as it is there and nothing else is to do.
  async #follow(host) {
    const still = () => [this.#host, this.#starting].includes(host);
    try {
      const got = await this.#loaded();
      await idle();
      if (still()) this.#begin(host, ...got);
    } catch (error) {
      if (this.#starting === host || still() && (host.needs || refused(error))) {
        this.#notice = null;
        this.#fail('load', error);
      }
    }
  }

  // need has the program go on from the first screens, with what was pressed, chosen and written on the last.
  #need(fields) {
    const host = this.#host;
    host.needs = fields;
    this.#line(host.parts.at(-1));
    this.#await(this.#follow(host));
  }

  // line puts what the page says of the program after a part of a screen.
  #line(part) {
    this.querySelector('.pr-failed')?.parentNode.remove();
    part?.after(this.#host.kept.content.querySelector('.pr-status')?.cloneNode(true) ?? '');
  }

  // leave goes from the first screens back to what was published.
  #leave() {
    this.stop();
    this.querySelector('.pr-heading')?.focus();
  }

  // await shows how much of the program is here, until something has happened. What is heard of that changes four times
  // at most.
  #await(done) {
    const [url, hash, size] = PlainRights.#program;
    const bar = document.createElement('progress');
    const heard = document.createTextNode('');
    bar.ariaHidden = 'true';
    const tick = setInterval(() => {
      this.#say('starting');
      const line = this.querySelector('.pr-starting');
      if (!line) return;
      if (!bar.isConnected) line.append(bar, heard);
      const part = shared(url, hash).have / size;
      if (!size) return;
      bar.value = part;
      const quarters = ` ${Math.floor(part * 4) * 25}%`;
      if (heard.data !== quarters) heard.data = quarters;
    }, 200);
    return done.finally(() => {
      clearInterval(tick);
      bar.remove();
      heard.remove();
    });
  }

  /** Ends the conversation, forgets what was said in it and puts back what was inside. */
  stop() {
    const host = this.#host;
    if (!host) return;
    this.#host = null;
    this.#watch.disconnect();
    host.app.hosts.delete(host);
    forget(host);
    host.app.call(() => host.end?.());
    if (this.contains(host.parts[0])) this.prepend(host.kept);
    this.#recover();
    this.#tell('stopped', {});
  }

  // recover puts back what was published, also in a copy of an element with a conversation. What else was put in
  // the place of the conversation stays.
  #recover() {
    const kept = this.querySelector(':scope > template[data-pr-published]');
    if (kept) {
      this.replaceChildren(...kept.content.childNodes);
      this.#appeared();
    }
    this.removeAttribute('data-hx-history');
    this.#say('');
  }

  // altered ends a conversation of which others took something away or put a copy in its place.
  #altered() {
    if (!this.#host || this.#host.parts.every(e => this.contains(e))) return;
    this.stop();
    this.#offer(true);
  }

  // ready shows the buttons that only a script can act on.
  #ready() {
    this.#recover();
    this.#offer(true);
    this.#tell('ready', {});
    if (this.getAttribute('load') === 'idle') this.#prepare();
  }

  // offer shows what only a script can do, in the place of the way without one.
  #offer(yes) {
    for (const e of this.querySelectorAll('.pr-more, .pr-letters, button[data-pr-do]')) e.hidden = !yes;
    for (const e of this.querySelectorAll('.pr-server')) e.hidden = yes;
  }

  // call calls what the conversation lent its host.
  #call(name, argument) {
    const host = this.#host;
    host?.app.call(() => host[name](argument));
  }

  // prepare does what it can ahead of the first press, when the browser is idle. It fetches nothing for people who asked
  // their browser to save data.
  async #prepare() {
    await idle();
    if (this.#host || !this.getAttribute('notice')) return;
    here();
    if (!saves()) Promise.all(this.#load()).catch(() => { if (!this.#starting && !this.#host) this.#notice = null; });
  }

  #load() {
    const at = this.getAttribute('notice');
    if (!at) throw new Error('no notice');
    this.#notice ??= fetched(new URL(at, document.baseURI)).then(r => r.text());
    const { app } = shared(...PlainRights.#program);
    const others = Object.keys(words).map(async lang => {
      const own = lang === 'en' || lang === this.getAttribute('lang');
      try {
        const text = await spoken(lang, own || this.hasAttribute('welsh') && !saves());
        if (text) (await app).learn(lang, text);
      } catch (error) {
        if (own) throw error;
      }
    });
    return [app, this.#notice, ...others];
  }

  // loaded is the program and the notice, which may be another by the time that it is here.
  async #loaded() {
    const parts = this.#load();
    const still = () => parts[1] === this.#notice;
    const got = await Promise.all(parts).catch(error => { if (still()) throw error; });
    return still() ? got : this.#loaded();
  }

  // new is a conversation, with all that the program wants of it but the notice.
  #new(press, pressed) {
    count++;
    const kept = document.createElement('template');
    kept.dataset.prPublished = '';
    const host = {
      pressed, kept,
      past: press ? [['do', press]] : [], // what was pressed, chosen and written, by the place that it led to
      at: 0,
      needs: null, // what the program is awaited for
      parts: [], // the screen and its forms
      fields: [], // where people choose and write on it
      document,
      prefix: `pr${count}`,
      service: this.getAttribute('service') ?? '',
      lang: this.getAttribute('lang') ?? '',
      welsh: this.hasAttribute('welsh') ? 'yes' : '',
      others: ` ${Object.keys(words).join(' ')} `,
      exit: this.getAttribute('exit') ?? '',
      contact: this.getAttribute('contact') ?? '',
      always: this.hasAttribute('exit-always') ? 'yes' : '',
      build: PlainRights.#program[1].slice(7, 19),
      level: Number(this.getAttribute('level')) || 2,
      push: n => { host.step = n; },
      back: () => back(host),
      go: n => {
        if (this.#host !== host) return;
        host.at = n;
        host.needs = null;
        this.#call('visit', n);
      },
      show: (screen, wrong, title) => this.#show(host, screen, wrong, title),
      failed: reason => this.#host === host && this.#fail('stopped', new Error(reason)),
    };
    return host;
  }

  #begin(host, app, notice) {
    if (!this.isConnected || host.app === app) return; // once, however often it was awaited
    if (app.ended) return this.#fail('stopped', app.ended);
    Object.assign(host, { app, notice, today: this.getAttribute('today') ?? today() });
    app.hosts.add(host);
    this.#host = host;
    const reason = app.begin(host);
    if (reason !== '' && this.#host) this.#fail('begin', new Error(reason));
    if (host.needs) this.#call('submit', host.needs);
    host.past = host.needs = null; // which the program has, and may be told to forget
  }

  // show puts a screen in the place of the one before, moves the focus to its heading, or to what is wrong with it, and
  // scrolls to its top.
  // Every screen but the first follows from a press.
  #show(host, screen, wrong, title) {
    if (!host.parts[0]) host.kept.content.append(...this.childNodes);
    host.parts = [screen, ...screen.querySelectorAll('form')];
    host.fields = [...screen.querySelectorAll('input, textarea')];
    this.replaceChildren(host.kept, screen);
    this.#appeared();
    this.setAttribute('data-hx-history', 'false'); // by which htmx keeps no copy of the page
    this.#watch.observe(this, { childList: true, subtree: true });
    if (host.pressed) {
      screen.querySelector(wrong ? '.pr-error-summary' : '.pr-heading').focus();
      if (screen.getBoundingClientRect().top < 0) screen.scrollIntoView(); // its first row, with the way back, too
    }
    host.pressed = true;
    // What is about a sensitive service has no entry in the browser's history: after the way out none may lead back.
    const secret = screen.classList.contains('pr-secret');
    if (host.step) push(host, host.step, host.secret || secret);
    Object.assign(host, { step: 0, secret });
    inSight();
    this.#tell('screen', { title });
  }

  // appeared notes when people can see what is new: now, or once it is drawn.
  #appeared() {
    const note = () => { this.#shown = new Event('now').timeStamp; }; // by the clock of what is pressed
    note();
    requestAnimationFrame(note);
  }

  // early stops a press on what has just appeared, the second of two that were meant for what stood there before.
  #early(event) {
    if (!event.isTrusted || event.timeStamp > this.#shown + 400) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  // fail puts back what was inside and says so to people and to the page. Only what could not be
  // fetched may be tried again.
  #fail(code, error) {
    const live = this.#host !== null;
    const within = this.matches(':focus-within');
    this.stop();
    this.#broken = code !== 'load' || refused(error);
    if (this.#broken) this.#offer(false);
    for (const e of this.querySelectorAll('.pr-server')) e.hidden = false;
    if (live) {
      const heading = this.querySelector('.pr-heading');
      const status = this.querySelector('.pr-status');
      if (heading && status) heading.before(status);
      if (within) heading?.focus();
    }
    this.#say('failed');
    this.#tell('failed', { code, error });
  }

  // say shows one of the sentences that the page holds for this, beside what was pressed last.
  #say(which) {
    for (const e of this.querySelectorAll('.pr-status > *')) e.hidden = e.className !== `pr-${which}`;
  }

  // submitted takes what was pressed, chosen and written, which goes nowhere else. What others put in the form, or add
  // to what forms hold, is left out.
  #submitted(event) {
    if (!this.#host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const what = event.submitter?.value ?? '';
    const lang = what.split('lang/')[1];
    if (words[lang]) this.#change(lang, what, event.submitter.form);
    else this.#send(what);
  }

  // change sends a form that asks for another language once its words are here, and says so where they cannot be had.
  async #change(lang, what, form) {
    this.#line(form);
    this.#say('starting');
    try {
      const text = await spoken(lang, true);
      this.#host?.app.learn?.(lang, text);
      this.#send(what);
    } catch {
      this.#line(form.isConnected ? form : this.#host?.parts.at(-1));
      this.#say('untold');
    }
  }

  #send(what) {
    const fields = ['do', what];
    for (const { type, name, value, checked } of this.#host?.fields ?? []) if (checked || !/^(radio|checkbox)$/.test(type)) fields.push(name, value);
    this.#call('submit', fields);
  }

  // here does what happens on this page alone: to copy, to print, to save.
  async #here(what, { name, value }) {
    if (what === 'print') return window.print();
    if (what === 'save') {
      const calendar = name.endsWith('.ics'); // whose lines end with two characters, which no attribute keeps
      const a = document.createElement('a');
      a.href = URL.createObjectURL(new Blob([calendar ? value.replace(/\r?\n/g, '\r\n') : value], { type: calendar ? 'text/calendar' : 'text/plain' }));
      a.download = name;
      a.click();
      setTimeout(URL.revokeObjectURL, 60000, a.href);
      return this.#say('saved');
    }
    let done = true;
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      window.getSelection().selectAllChildren(this.querySelector('.pr-letter'));
      done = document.execCommand('copy');
    }
    this.#say(done ? 'copied' : 'uncopied');
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`plainrights-${what}`, { bubbles: true, composed: true, detail }));
  }

  #clicked(event) {
    const from = event.target.closest?.('button[data-pr-do], a[href^="#"]');
    if (!from || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const what = from.getAttribute('data-pr-do');
    if (what?.startsWith('here/')) return this.#here(what.slice(5), from);
    if (what !== null && !this.#broken) {
      event.preventDefault();
      const status = this.querySelector('.pr-status');
      if (status) (from.closest('.pr-more') ?? from).after(status);
      this.#start(what, true);
      return;
    }
    // A place on the same screen: the address of the page stays as it is.
    const target = from.hash && this.querySelector(`#${CSS.escape(from.hash.slice(1))}`);
    if (!target) return;
    event.preventDefault();
    for (let e = target; e !== this; e = e.parentNode) if (e.localName === 'details') e.open = true;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }
}
