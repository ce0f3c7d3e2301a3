// How the element treats its page and the people on it: keyboard, focus, history, two on one page,
// a network that goes away, hosts that style everything, and whatever can fail. Reads {base, browser, path}.
import { becomes, expect, fail, finish, guard, launch, readJob, until } from './browser.mjs';
import { click, happened, record, rested, shows, words } from './live.mjs';

const job = await readJob();
const { base } = job;
const browser = await launch(job.path, job.browser);
const ask = '[data-pr-do="who"]';

// open opens a page. Where the page is expected to fail, what the browser itself says of that is no fault.
async function open(path, { quiet = true, first = () => {} } = {}) {
  const page = await browser.newPage();
  const requests = quiet ? guard(page, base, path) : [];
  if (!quiet) page.on('request', r => requests.push(r.url()));
  await page.evaluateOnNewDocument(record);
  await page.evaluateOnNewDocument(first);
  await page.setViewport({ width: 800, height: 900 });
  await page.goto(base + path);
  await page.waitForFunction(() => window.events.length > 0, { polling: 50 });
  page.requests = requests;
  return page;
}

const heading = page => page.$eval('.pr-heading', h => h.textContent);
const events = (page, name) => page.evaluate(n => window.events.filter(e => e.name === n), name);
const pause = (page, ms) => page.evaluate(t => new Promise(r => setTimeout(r, t)), ms);
const published = page => page.evaluate(() => document.querySelector('plain-rights .pr').id.startsWith('pr-council-tax'));
const length = page => page.evaluate(() => history.length);
const start = page => page.$eval('plain-rights', e => { e.start(); });

async function answer(page, reply, root = 'plain-rights') {
  await click(page, `${root} input[value=${reply}]`);
  await shows(page, () => click(page, `${root} button[value=continue]`));
}

// Keyboard alone: Tab to the button, Enter, Tab to a radio, Space, Enter.
async function keyboard() {
  const page = await open('/host');
  const reach = async selector => {
    for (let i = 0; i < 80; i++) {
      if (await page.evaluate(s => document.activeElement.matches(s), selector)) return page.evaluate(() => document.activeElement.matches(':focus-visible'));
      await page.keyboard.press('Tab');
    }
    return fail('keyboard', `${selector} is not reached`);
  };
  expect('keyboard', 'the focus is seen on the button', await reach(ask), true);
  await shows(page, () => page.keyboard.press('Enter'));
  await rested(page);
  const first = await heading(page);
  await until(page, 'keyboard', 'the focus is on the heading', () => document.activeElement.className === 'pr-heading');
  expect('keyboard', 'the focus is seen on a radio', await reach('input[type=radio]'), true);
  await page.keyboard.press(' ');
  await shows(page, () => page.keyboard.press('Enter'));
  await rested(page);
  expect('keyboard', 'Enter goes on', (await heading(page)) === first, false);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await until(page, 'keyboard', 'Back is before the heading', () => document.activeElement.className === 'pr-back');
  await shows(page, () => page.keyboard.press('Enter'));
  await rested(page);
  expect('keyboard', 'Back goes back', [await heading(page), await page.$eval('input:checked', e => e.value)], [first, 'me']);
  await reach('summary');
  await page.keyboard.press('Enter');
  await until(page, 'keyboard', 'details open', () => document.querySelector('.pr details').open);
  await page.close();
}

// The browser's Back and Forward move between screens and lose no answer; leaving the page forgets all.
async function history() {
  const page = await open('/host');
  const still = await length(page);
  await shows(page, () => click(page, ask));
  const one = await heading(page);
  await answer(page, 'me');
  const two = await heading(page);
  await answer(page, 'correct');
  const three = await heading(page);
  expect('history', 'three screens', [new Set([one, two, three]).size, await length(page) - still], [3, 3]);
  await shows(page, () => page.evaluate(() => history.back()));
  expect('history', 'back', [await heading(page), await page.$eval('input:checked', e => e.value)], [two, 'correct']);
  await shows(page, () => page.evaluate(() => history.go(-1)));
  expect('history', 'back twice', [await heading(page), await page.$eval('input:checked', e => e.value)], [one, 'me']);
  await shows(page, () => page.evaluate(() => history.go(2)));
  expect('history', 'forward', await heading(page), three);
  await shows(page, () => page.evaluate(() => history.go(-3)));
  // What was wanted belongs to the answer that it was said for: what all may ask for has only who asks.
  expect('history', 'before the first step is who asks', await page.$$eval('.pr-answers > div', d => d.length), 3);
  await shows(page, () => click(page, 'button[value=notice]'));
  await shows(page, () => click(page, 'button[value=back]'));
  expect('history', 'Back on the screen is Back in the browser', [await length(page) - still, await page.evaluate(() => document.querySelector('.pr-result') !== null)], [1, true]);
  await page.goto(`${base}/empty`);
  // A page that the browser kept whole is shown again without loading, for which nothing waits.
  await Promise.race([page.goBack().catch(() => {}), new Promise(r => setTimeout(r, 3000))]);
  await page.waitForFunction(() => window.events.length > 0, { polling: 50 });
  expect('history', 'nothing is left after leaving', [await published(page), await page.$$eval('.pr-answers > div', d => d.length)], [true, 2]);
  await page.close();
}

// Start again forgets everything: the browser's own Back leads to nothing that was chosen or said.
async function again() {
  const page = await open('/host');
  await shows(page, () => click(page, ask));
  await answer(page, 'me');
  await answer(page, 'correct'); // which leads to a screen of the program's own: it is there
  await shows(page, () => click(page, 'button[value=again]'));
  const first = await heading(page);
  for (let i = 0; i < 3; i++) {
    await shows(page, () => page.evaluate(() => history.back()));
    expect('again', `Back ${i + 1}`, [await heading(page), await page.$('plain-rights input:checked'), await page.$('.pr-answers')], [first, null, null]);
  }
  await page.close();
}

// A link to a place on the page, outside of the element, leaves the conversation where it is; Back is Back after it.
async function places() {
  const page = await open('/places');
  await shows(page, () => click(page, ask));
  const one = await heading(page);
  await answer(page, 'me');
  const two = await heading(page);
  await answer(page, 'correct');
  const three = await heading(page);
  const screens = (await events(page, 'screen')).length;
  const place = hash => until(page, 'places', `the address has ${hash}`, h => location.hash === h, hash);
  for (const [link, hash] of [['.skip', '#end'], ['.top', '#top']]) {
    await click(page, link);
    await place(hash);
    await pause(page, 150);
    expect('places', `after ${link}`, [await heading(page), (await events(page, 'screen')).length], [three, screens]);
  }
  await shows(page, () => click(page, 'button[value=back]'));
  expect('places', 'Back on the screen', [await heading(page), await page.$eval('input:checked', e => e.value)], [two, 'correct']);
  await shows(page, () => page.evaluate(() => history.forward()));
  expect('places', 'forward', await heading(page), three);
  await page.evaluate(() => history.forward());
  await place('#end');
  await pause(page, 150);
  expect('places', 'forward over a link', await heading(page), three);
  await page.evaluate(() => history.back());
  await place('');
  await shows(page, () => page.evaluate(() => history.back()));
  expect('places', 'Back in the browser', await heading(page), two);
  await shows(page, () => page.evaluate(() => history.back()));
  expect('places', 'and again', await heading(page), one);
  await page.close();
}

// The same link once more makes no entry, and in Firefox takes from the one that there is what it said.
async function placesAgain() {
  const page = await open('/places');
  await shows(page, () => click(page, ask));
  const one = await heading(page);
  await answer(page, 'me');
  const two = await heading(page);
  for (const link of ['.skip', '.skip', '.skip']) await click(page, link);
  await until(page, 'places', 'the address has #end', () => location.hash === '#end');
  await pause(page, 150);
  expect('places', 'after one link again and again', await heading(page), two);
  await shows(page, () => click(page, 'button[value=back]'));
  expect('places', 'Back on the screen after that', await heading(page), one);
  await page.close();
}

// Our Back and the browser's lead to the same screens: to the last question from the result, and from the days
// to the letter that they were asked from. Neither makes the history longer.
async function backwards() {
  const page = await open('/host');
  await shows(page, () => click(page, '[data-pr-do=who]'));
  await continues(page, 'me');
  await continues(page, 'correct');
  let last = '';
  while (!(await page.$('.pr-result'))) {
    last = await heading(page);
    await answer(page, 'no');
  }
  const places = await length(page);
  const ours = () => shows(page, () => click(page, 'button[value=back]'));
  const theirs = () => shows(page, () => page.evaluate(() => history.back()));
  for (const back of [ours, theirs]) {
    await back();
    expect('backwards', 'the last question', [await heading(page), await page.$eval('input:checked', e => e.value), await length(page)], [last, 'no', places]);
    await shows(page, () => page.evaluate(() => history.forward()));
  }
  await shows(page, () => click(page, 'button[value="letter/rectification"]'));
  await continues(page, '', { name: 'Ann Example', contact: 'ann@example.org', details: 'It is wrong.' });
  const letter = await heading(page);
  for (const back of [ours, theirs]) {
    await shows(page, () => click(page, 'button[value^="dates/"]'));
    const deep = await length(page);
    await back();
    expect('backwards', 'the letter', [await heading(page), await length(page)], [letter, deep]);
  }
  await ours();
  await ours();
  expect('backwards', 'the result again', [await page.$('.pr-result') !== null, await length(page) - places], [true, 3]);
  await page.close();
}

// One program for two elements, which know nothing of each other.
async function two() {
  const page = await open('/two');
  const [a, b] = ['plain-rights:nth-of-type(1)', 'plain-rights:nth-of-type(2)'];
  await shows(page, () => click(page, `${a} ${ask}`));
  const first = await page.$eval(`${a} .pr-heading`, h => h.textContent);
  await shows(page, () => click(page, `${b} ${ask}`));
  await answer(page, 'me', b);
  expect('two', 'the first stays', await page.$eval(`${a} .pr-heading`, h => h.textContent), first);
  const ids = await page.$$eval('[id]', all => all.map(e => e.id));
  expect('two', 'ids differ', new Set(ids).size, ids.length);
  expect('two', 'levels', await page.$$eval('.pr-heading', all => all.map(h => h.localName)), ['h2', 'h2']);
  const after = await page.$eval(`${b} .pr-heading`, h => h.textContent);
  await answer(page, 'me', a);
  await shows(page, () => page.evaluate(() => history.back()));
  expect('two', 'Back undoes what was done last', await page.$$eval('.pr-heading', all => all.map(h => h.textContent)), [first, after]);
  expect('two', 'one program', page.requests.filter(r => r.endsWith('.wasm')).length, 1);
  await page.close();
}

// With the network gone after the start, everything goes on; nothing is kept anywhere.
async function away() {
  const page = await open('/host');
  await shows(page, () => click(page, ask));
  for (const reply of ['me', 'correct']) await answer(page, reply); // what follows the program alone has, which is here
  await fetch(`${base}/network/away`);
  await answer(page, 'unsure');
  while (!(await page.$('.pr-result'))) await answer(page, 'no');
  await shows(page, () => click(page, 'button[value=service]'));
  await click(page, 'input[value=adoption], input[name=pick]');
  await shows(page, () => click(page, 'button[value=continue]'));
  while (!(await page.$('.pr-result'))) await answer(page, 'no');
  expect('away', 'another service answers', await page.evaluate(() => document.querySelector('.pr-result') !== null), true);
  await fetch(`${base}/network/back`);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await window.caches?.keys())?.length ?? 0, (await navigator.serviceWorker?.getRegistrations())?.length ?? 0]);
  expect('away', 'nothing is kept', kept, [0, 0, '', 0, 0, 0]);
  expect('away', 'what is global stays as it was', await page.evaluate(() => ['Go', 'fs', 'process', 'path', 'plainrights'].filter(n => n in window)), []);
  await page.close();
}

// look is what styles make of each element of the screen.
function look() {
  const what = ['display', 'position', 'float', 'visibility', 'opacity', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform', 'textAlign', 'textIndent', 'textShadow', 'textDecorationLine', 'whiteSpaceCollapse', 'textWrapMode', 'listStyleType', 'overflowX', 'marginTop', 'marginBottom', 'marginLeft', 'paddingLeft', 'paddingTop', 'borderTopWidth', 'borderRadius', 'transform', 'columnCount', 'pointerEvents', 'minWidth', 'outlineStyle'];
  return [...document.querySelectorAll('.pr, .pr *')].map(e => {
    const s = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    return [`${e.localName}.${e.className}`, ...what.map(w => `${w} ${s[w]}`), `before ${getComputedStyle(e, '::before').content}`, `after ${getComputedStyle(e, '::after').content}`, `width ${Math.round(box.width)}`, `height ${Math.round(box.height)}`];
  });
}

// A host that styles every element changes nothing of ours.
async function hostile() {
  for (const path of ['/hostile', '/hostile-first']) {
    const clean = await open('/host');
    const page = await open(path);
    const compare = async screen => {
      const [want, got] = [await clean.evaluate(look), await page.evaluate(look)];
      expect(path, `${screen}: elements`, got.length, want.length);
      const seen = new Set();
      want.forEach((w, i) => {
        const differs = w.filter((v, k) => got[i]?.[k] !== v).map(v => `${v} -> ${got[i]?.[w.indexOf(v)]}`).join('; ');
        if (differs && !seen.has(w[0] + differs) && seen.add(w[0] + differs).size < 30) fail(path, `${screen}: ${w[0]}: ${differs}`);
      });
    };
    await compare('published answer');
    for (const p of [clean, page]) await shows(p, () => click(p, ask));
    await compare('question');
    for (const p of [clean, page]) await shows(p, () => click(p, 'button[value=continue]'));
    await compare('nothing chosen');
    await page.close();
    await clean.close();
  }
}

// What fails leaves the published answer, and says so.
async function wrong() {
  for (const [path, code, again] of [['/refused', 'load', false], ['/missing', 'load', true], ['/broken', 'load', false], ['/changed', 'load', true], ['/panics', 'stopped', false], ['/no-notice', 'begin', false], ['/no-service', 'begin', false]]) {
    const page = await open(path, { quiet: false });
    const before = await words(page, 'plain-rights');
    await happened(page, 'failed', () => start(page)); // what is pressed shows first what stands in the page
    await until(page, path, 'not busy', () => !document.querySelector('plain-rights').hasAttribute('aria-busy'));
    expect(path, 'told', (await events(page, 'failed')).map(e => e.code), [code]);
    expect(path, 'the published answer', [await published(page), (await words(page, 'plain-rights')) === before], [true, true]);
    expect(path, 'people are told', await page.$eval('.pr-failed', e => e.getBoundingClientRect().height > 0 && e.closest('[role=status]') !== null), true);
    expect(path, 'whether it may be tried again', await page.$eval(ask, b => b.getBoundingClientRect().height > 0), again);
    await page.close();
  }
}

// What fails in the middle of a conversation puts the published answer back, for good.
async function middle() {
  for (const [name, spoil, code] of [
    ['document', () => { document.createElement = () => { throw new Error('spoilt'); }; }, 'stopped'],
    ['clock', () => { performance.now = () => { throw new Error('spoilt'); }; Date.now = performance.now; }, 'stopped'],
  ]) {
    const page = await open('/host', { quiet: false });
    const before = await words(page, 'plain-rights');
    await shows(page, () => start(page)); // the program, and not what stands in the page until it is there
    await shows(page, () => click(page, 'button[value=who]'));
    await page.evaluate(spoil);
    await click(page, 'input[value=me]');
    await happened(page, 'failed', () => click(page, 'button[value=continue]'));
    expect(name, 'told', (await events(page, 'failed')).map(e => e.code), [code]);
    expect(name, 'the published answer', [await published(page), (await words(page, 'plain-rights')) === before], [true, true]);
    expect(name, 'the focus', await page.evaluate(() => document.activeElement.className), 'pr-heading');
    await page.close();
  }
}

// A server that names another type, an element with nothing inside, one that fetches when idle. Nothing starts by itself.
async function starts() {
  let page = await open('/type');
  await shows(page, () => start(page));
  expect('/type', 'it starts', (await events(page, 'failed')).length, 0);
  await page.close();
  // With nothing inside it waits for whoever put it there. What is begun without a press leaves the focus where it is.
  page = await open('/bare', { first: () => { Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }); } });
  await pause(page, 300);
  expect('/bare', 'nothing starts by itself', [page.requests.filter(r => /wasm|json/.test(r)), await page.$eval('plain-rights', e => e.childNodes.length)], [[], 0]);
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
  expect('/bare', 'it starts, and moves nothing', await page.evaluate(() => [document.querySelector('h1.pr-heading') !== null, document.activeElement.localName]), [true, 'body']);
  await shows(page, () => click(page, 'button[value=who]'));
  expect('/bare', 'what is pressed moves the focus', await page.evaluate(() => document.activeElement.className), 'pr-heading');
  await page.close();
  page = await open('/bare-unset');
  await shows(page, () => page.$eval('plain-rights', e => { e.setAttribute('notice', '/a/leeds.json'); e.start(); }));
  expect('/bare-unset', 'it starts once there is a notice', (await events(page, 'failed')).length, 0);
  await page.close();
  page = await open('/unset');
  await page.hover('plain-rights p');
  await happened(page, 'failed', () => start(page));
  expect('/unset', 'it cannot start', [(await events(page, 'failed'))[0].code, await published(page)], ['load', true]);
  await page.evaluate(() => { window.events = []; document.querySelector('plain-rights').setAttribute('notice', '/a/leeds.json'); });
  await shows(page, () => start(page));
  expect('/unset', 'it can, once there is a notice', (await events(page, 'failed')).length, 0);
  await page.close();
  page = await open('/host');
  await shows(page, () => page.$eval('plain-rights', (e, ask) => {
    e.removeAttribute('service');
    e.querySelector(ask).click();
    e.setAttribute('notice', '/a/peterborough.json');
  }, ask));
  expect('/host', 'another notice while it starts', [(await words(page, 'plain-rights')).includes('Peterborough'), (await events(page, 'failed')).length], [true, 0]);
  await page.close();
  page = await open('/host');
  await pause(page, 300);
  expect('/host', 'nothing is fetched before it is used', page.requests.filter(r => /wasm|json/.test(r)), []);
  await page.hover('plain-rights p');
  await pause(page, 300);
  expect('/host', 'nor for who reads', page.requests.filter(r => /wasm|json/.test(r)), []);
  await page.hover(ask);
  await becomes('/host', 'a touch of a button fetches', () => page.requests.filter(r => /wasm|json/.test(r)).length, 2);
  await page.close();
  page = await open('/idle');
  await becomes('/idle', 'an idle browser fetches', () => page.requests.filter(r => /wasm|json/.test(r)).length, 2);
  await page.close();
}

// Moved, taken away, given another service; a link to a place on the screen leaves the address alone.
async function page() {
  const page = await open('/host');
  // Within what is told of a right a link leads to what goes for several.
  const follow = async () => {
    await page.$eval('.pr-right:has(a[href$="-how"])', e => { e.open = true; });
    await click(page, '.pr-right[open] a[href$="-how"]');
    return page.evaluate(() => [location.hash, document.activeElement.id.replace(/.*-/, '')]);
  };
  expect('links', 'published', await follow(), ['', 'how']);
  await shows(page, () => click(page, ask));
  await page.evaluate(() => document.querySelector('main').append(document.querySelector('plain-rights')));
  await pause(page, 50);
  await answer(page, 'me');
  await shows(page, () => page.$eval('plain-rights', e => e.setAttribute('service', 'benefits')));
  expect('page', 'another service', await page.evaluate(() => window.events.filter(e => e.name === 'failed').length), 0);
  expect('links', 'live', await follow(), ['', 'how']);
  const left = await page.evaluate(async () => {
    const e = document.querySelector('plain-rights');
    e.remove();
    await new Promise(r => setTimeout(r, 50));
    return e.querySelector('.pr').id.startsWith('pr-council-tax');
  });
  expect('page', 'taken away', left, true);
  await page.close();
}

// By when the council must answer: from the day that the page gives, from the device's own, and none a year after the law's.
async function dated() {
  const says = async (path, act = () => {}) => {
    const page = await open(path);
    await page.evaluate(act);
    await shows(page, () => click(page, '[data-pr-do=notice]'));
    await shows(page, () => page.evaluate(() => history.back()));
    const said = await words(page, 'plain-rights');
    await page.close();
    return ['If you ask on 23 November 2026, the council must answer by 23 December 2026.', 'more than a year old', 'the council must answer by'].map(s => said.includes(s));
  };
  expect('/dated', 'by when', await says('/dated'), [true, false, true]);
  expect('/later', 'by when', await says('/later'), [false, true, false]);
  const late = await (async () => { const page = await open('/host'); const yes = await page.evaluate(() => new Date() > new Date(2027, 10, 22, 23)); await page.close(); return yes; })();
  expect('/host', 'by when, on the device', (await says('/host')).slice(1), [late, !late]);
  expect('/host', 'no day', await says('/host', () => document.querySelector('plain-rights').setAttribute('today', '')), [false, false, false]);
}

// continues presses Continue, after a choice or with something written.
async function continues(page, pick, texts = {}) {
  if (pick) await click(page, `plain-rights input[value=${pick}]`);
  await page.evaluate(texts => {
    for (const [name, value] of Object.entries(texts)) document.querySelector(`plain-rights [name="in-${name}"]`).value = value;
  }, texts);
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
}

// The letter is copied, printed and saved as it stands, people are told, and nothing is requested for it.
async function letters() {
  const page = await open('/dated');
  await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
  const requests = page.requests.length;
  await continues(page);
  expect('letter', 'what is missing', await page.evaluate(() => document.activeElement.className), 'pr-error-summary');
  await click(page, '.pr-error-summary a');
  expect('letter', 'the link leads to the field', await page.evaluate(() => document.activeElement.name), 'in-name');
  await continues(page, '', { name: 'Ann Example', contact: 'ann@example.org', details: 'One\nTwo' });
  const text = await page.$eval('[data-pr-do="here/save"]', b => b.value);
  expect('letter', 'it is whole', [text.includes('Ann Example'), text.includes('One\nTwo'), /[[\]{}]/.test(text)], [true, true, false]);
  await page.evaluate(() => {
    window.done = [];
    window.print = () => window.done.push('print');
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.text().then(t => window.done.push(blob.type, t)); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.done.push(this.download); };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async t => { window.done.push('copy', t); } } });
  });
  const told = which => page.$eval(`.pr-${which}`, e => e.getBoundingClientRect().height > 0 && e.closest('[role=status]') !== null);
  for (const what of ['print', 'copy', 'save']) await click(page, `[data-pr-do="here/${what}"]`);
  await becomes('letter', 'printed, copied, saved', () => page.evaluate(() => window.done), ['print', 'copy', text, 'letter.txt', 'text/plain', text]);
  await becomes('letter', 'people are told', () => told('saved'), true);
  await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } }); document.execCommand = () => false; });
  await click(page, '[data-pr-do="here/copy"]');
  await becomes('letter', 'that it was not copied', async () => [await told('uncopied'), await page.evaluate(() => String(window.getSelection()).includes('Ann Example'))], [true, true]);
  await shows(page, () => click(page, 'button[value="dates/access"]'));
  await continues(page, '', { 'asked-day': '20', 'asked-month': '11', 'asked-year': '2026' });
  await page.evaluate(() => { window.done = []; });
  await click(page, '[data-pr-do="here/save"]');
  await until(page, 'dates', 'it is saved', () => window.done.length === 3);
  const [name, type, entry] = await page.evaluate(() => window.done);
  expect('dates', 'the entry for a calendar', [name, type, entry.split('\r\n').length > 10, /\r(?!\n)|[^\r]\n/.test(entry)], ['reminder.ics', 'text/calendar', true, false]);
  await shows(page, () => click(page, 'button[value=back]'));
  await continues(page, '', { 'asked-day': '1', 'asked-month': '9', 'asked-year': '2026' });
  expect('dates', 'late', await page.$eval('.pr-due', e => e.textContent), 'They must answer by 1 October 2026.');
  await shows(page, () => click(page, 'button[value="letter/late-access"]'));
  await continues(page);
  expect('late', 'the letter knows the days', await page.$eval('.pr-letter', e => ['1 September 2026', '1 October 2026'].map(d => e.textContent.includes(d))), [true, true]);
  expect('letter', 'requests', page.requests.length, requests);
  const kept = await page.evaluate(() => [location.href, document.title, JSON.stringify(history.state), Object.keys(localStorage).length, Object.keys(sessionStorage).length, document.cookie].join());
  expect('letter', 'nothing of it is anywhere', ['Ann', 'example.org', 'erasure', 'access', 'One', 'tax'].filter(w => kept.replace('/dated', '').includes(w)), []);
  await page.close();
}

// The script opens every part for paper where the box for that is ticked, as styles cannot in every browser, and once
// that is printed all is as it was. Without it no part is opened.
async function printed() {
  const page = await open('/host');
  const states = () => page.$$eval('plain-rights details', all => all.map(d => d.open));
  const tell = name => page.evaluate(n => window.dispatchEvent(new Event(n)), name);
  for (const screen of ['published', 'live']) {
    if (screen === 'live') {
      await shows(page, () => click(page, '[data-pr-do=notice]'));
      await shows(page, () => page.evaluate(() => history.back()));
    }
    await click(page, 'plain-rights summary');
    const before = await states();
    expect('printed', `${screen}: some are closed, and one is open`, [before.includes(false), before.includes(true)], [true, true]);
    await tell('beforeprint');
    expect('printed', `${screen}: no more are open`, await states(), before);
    await tell('afterprint');
    await click(page, '.pr-whole input');
    await tell('beforeprint');
    await tell('beforeprint');
    expect('printed', `${screen}: all are open`, (await states()).every(open => open), true);
    await tell('afterprint');
    expect('printed', `${screen}: as before`, await states(), before);
  }
  await page.close();
}

// The other language keeps the place and every answer, and each part says its language.
async function languages() {
  const page = await open('/welsh');
  await shows(page, () => click(page, ask));
  expect('welsh', 'the words', await page.$eval('.pr', e => [e.lang, e.querySelector('button[value=continue]').textContent]), ['cy', 'Parhau']);
  await continues(page, 'me');
  const places = await length(page);
  await shows(page, () => click(page, 'button[value="lang/en"]'));
  expect('welsh', 'English', await page.$eval('.pr', e => [e.lang, e.querySelector('button[value=continue]').textContent]), ['en', 'Continue']);
  await shows(page, () => click(page, 'button[value="lang/cy"]'));
  expect('welsh', 'the history does not grow', await length(page), places);
  await shows(page, () => page.evaluate(() => history.back()));
  expect('welsh', 'the answer is kept', await page.$eval('input:checked', e => e.value), 'me');
  expect('welsh', 'the toggle says its language', await page.$eval('button[value="lang/en"] span', e => e.lang), 'en');
  await page.close();
}

// Whoever leaves a page about a sensitive service is away at once, and what was said is forgotten.
async function exit() {
  for (const [path, to] of [['/sensitive-own', 'https://www.example.org/news'], ['/sensitive-bad', 'https://www.bbc.co.uk/weather']]) {
    const page = await open(path);
    await shows(page, () => click(page, '[data-pr-do=who]'));
    expect(path, 'where it leads', await page.$$eval('.pr-exit', all => all.map(a => [a.localName, a.href])), [['a', to]]);
    await page.close();
  }
  const page = await open('/sensitive', { quiet: false });
  await shows(page, () => click(page, '[data-pr-do=who]'));
  expect('exit', 'where it leads', await page.$$eval('a.pr-exit', all => all.map(a => [a.href, a.textContent])), [['https://www.bbc.co.uk/weather', 'Exit this page']]);
  // At 320 px it stays in sight to the end of the answer, and covers no line of what has the focus.
  expect('exit', 'what it does', await page.$eval('a.pr-exit', a => document.getElementById(a.getAttribute('aria-describedby')).firstChild.data), 'It leaves at once. If it does not, close this window. It does not clear your history.');
  await page.setViewport({ width: 320, height: 640 });
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
  const sight = await page.evaluate(() => {
    const box = e => e.getBoundingClientRect();
    const way = document.querySelector('a.pr-exit');
    scrollTo(0, document.documentElement.scrollHeight);
    const end = box(way);
    const covered = [...document.querySelectorAll('.pr a[href], .pr button, .pr summary, .pr-heading')].reverse().filter(e => {
      e.focus();
      const [a, b] = [box(e), box(way)];
      return document.activeElement === e && e !== way && a.height > 0 && a.top >= b.top && a.bottom <= b.bottom && a.left < b.right && a.right > b.left;
    });
    return [document.documentElement.scrollHeight > 3 * innerHeight, end.top >= 0 && end.bottom <= innerHeight && end.left >= 0 && end.right <= innerWidth, covered.map(e => e.outerHTML.slice(0, 80))];
  });
  expect('exit', 'a long answer, where it is at its end, and what it covers', sight, [true, true, []]);
  await shows(page, () => click(page, 'button[value=who]'));
  // The page stays, for nothing answers there: what it shows is the test.
  await page.setRequestInterception(true);
  page.on('request', r => (r.url().startsWith('https:') ? r.abort() : r.continue()));
  const left = await page.evaluate(() => {
    document.querySelector('a.pr-exit').click();
    return [document.body.childNodes.length, document.querySelector('plain-rights input') === null];
  });
  expect('exit', 'nothing is left to see', left, [0, true]);
  await becomes('exit', 'away', () => page.requests.filter(r => r.startsWith('https:')).slice(0, 1), ['https://www.bbc.co.uk/weather']);
  await page.close();
}

// Where a host's bar lies over the foot of the window, and the host keeps room for it, no line of what has the focus is under it.
async function bar() {
  const page = await open('/bar');
  await page.setViewport({ width: 320, height: 640 });
  const under = () => page.evaluate(() => {
    const [a, b] = [document.activeElement, document.querySelector('.bar')].map(e => e.getBoundingClientRect());
    return a.height > 0 && a.top >= b.top && a.bottom <= b.bottom ? document.activeElement.outerHTML.slice(0, 80) : '';
  });
  for (const act of [() => shows(page, () => click(page, '[data-pr-do=who]')), () => continues(page, 'me'), () => continues(page, 'see')]) {
    await act();
    await becomes('bar', 'the heading', under, '');
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      await becomes('bar', `after ${i + 1} times Tab`, under, '');
    }
    await page.$eval('.pr-heading', h => h.focus());
  }
  await page.close();
}

const all = { letters, printed, languages, exit, bar, keyboard, history, backwards, places, placesAgain, again, two, away, hostile, wrong, middle, starts, page, dated };
for (const [name, check] of Object.entries(all)) {
  if (job.only && job.only !== name) continue;
  try {
    await check();
  } catch (error) {
    fail(name, error.stack);
    await fetch(`${base}/network/back`);
  }
}
await finish(browser);
