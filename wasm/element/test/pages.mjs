// Drives the server-rendered conversation as a resident would, with script off: every service of every
// council to its answer, and every question on the way. Reads {base, browser, path, councils: [{id, services}]}
// from standard input; in Firefox, which cannot be told to run no script, the policy of the pages sees to that; with --shots FOLDER also takes pictures. Exits 1 if anything is wrong.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { failures, fail, launch, press, readJob, watch } from './browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// As GOV.UK measures its own patterns.
const axeTags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const go = 'form button[name=do][value=continue]';

const job = await readJob();
const { base } = job;
const browser = await launch(job.path, job.browser);
const firefox = job.browser === 'firefox';

// A screen is distinct if it has some element in a place where no screen before it had one, or headings
// in another order: its shape. Other words in the same shape are the same screen to axe. With AXE=all
// every screen is audited, which takes long.
const shapes = new Set();
const screens = [];

// look is run in the page: what the checks of every screen need, and the lines of its shape.
function look() {
  const names = new Map([[document, '']]);
  const lines = new Set();
  for (const e of document.querySelectorAll('*')) {
    const attrs = [...e.attributes].map(a => (['type', 'role', 'dir', 'tabindex'].includes(a.name) ? `${a.name}=${a.value}` : a.name)).join(' ');
    const path = `${names.get(e.parentNode)}>${e.localName}.${e.className}`;
    names.set(e, path);
    lines.add(`${path}[${attrs}]${e.textContent.trim() ? 'words' : ''}`);
  }
  lines.add([...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.localName).join('').replace(/(h\d)\1+/g, '$1').replace(/((?:h\d)+?)\1+/g, '$1'));
  const wide = [...document.querySelectorAll('.pr *')].filter(e => e.getBoundingClientRect().right > 320.5 && !e.closest('.pr-unseen'));
  return {
    shape: [...lines],
    heading: document.querySelector('h1')?.textContent,
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
    address: location.href,
    title: document.title,
    wide: wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120)),
  };
}

// see checks a screen at 320 px and keeps it for axe if it is distinct.
async function see(page, name) {
  const found = await page.evaluate(look);
  if (found.headings !== 1) fail(name, `${found.headings} headings of the first level`);
  if (found.width > 320) fail(name, `${found.width} px wide: ${found.wide}`);
  else if (found.wide.length) fail(name, `past the edge: ${found.wide}`);
  seen++;
  const before = shapes.size;
  found.shape.forEach(line => shapes.add(line));
  if (!firefox && (shapes.size > before || process.env.AXE === 'all')) screens.push({ name, html: await page.content() });
  return found;
}

// choose presses the radio with a value, then Continue.
async function choose(page, value, mouse = false) {
  const radio = `input[name=pick][value="${value}"]`;
  await (mouse ? page.click(radio) : page.$eval(radio, e => e.click()));
  return press(page, go, mouse);
}

const onResult = async page => (await page.$('input[name=at][value=result]')) !== null;

// wrong presses Continue with nothing filled in, and looks at what is said of that.
async function wrong(page, name) {
  await press(page, go);
  const shown = await see(page, `${name} nothing filled in`);
  if (!/^(Error|Gwall): /.test(shown.title)) fail(name, `no Error: in the title: ${shown.title}`);
  if (await page.evaluate(() => document.querySelector('.pr-error-summary') === null)) fail(name, 'no error summary');
}

// fill writes into the form what a letter or a date needs.
async function fill(page, texts) {
  await page.evaluate(texts => {
    for (const [name, value] of Object.entries(texts)) for (const e of document.querySelectorAll(`[name="in-${name}"]`)) e.value = value;
  }, texts);
}

const person = { name: 'Ann Example', contact: 'ann@example.org', about: 'Bob Example', details: 'It was sent to\nthe wrong house.' };
const days = { 'asked-day': '7', 'asked-month': '1', 'asked-year': '2026', 'complained-day': '7', 'complained-month': '7', 'complained-year': '2026' };

// writes takes a letter from the result to its text, and back.
async function writes(page, name, letter, blank) {
  await press(page, `button[value^="letter/${letter}"]`);
  await see(page, `${name} details`);
  if (blank) await wrong(page, `${name} details`);
  await fill(page, person);
  await press(page, go);
  await see(page, `${name} letter`);
  const text = await page.$eval('.pr-letter', e => e.textContent).catch(() => '');
  if (!text.includes(person.name) || !text.includes(person.contact) || /[[\]{}]|undefined|TODO/.test(text)) fail(name, `the letter: ${text.slice(0, 300)}`);
}

// visit takes one service from the first page to its result, answers every question with one reply or
// another, and goes on to the letter, the dates, the summary and the notice.
async function visit(page, council, service, who, want, welsh, replies) {
  const name = `${council}/${service} ${who} ${want} ${welsh ? 'cy' : 'en'}`;
  await page.goto(`${base}/`);
  if (welsh) await press(page, 'button[value="lang/cy"]');
  await choose(page, council);
  await choose(page, service);
  await see(page, `${name} who`);
  if (queue.length % 7 === 0) await wrong(page, `${name} who`);
  await choose(page, who);
  const living = who !== 'died' && who !== 'business';
  if (living) {
    await see(page, `${name} want`);
    if (queue.length % 7 === 0) await wrong(page, `${name} want`);
    await choose(page, want);
  }
  let asked = 0;
  const answer = async () => {
    for (let first = true; !(await onResult(page)) && asked < 40; asked++, first = false) {
      await see(page, `${name} question ${asked + 1}`);
      if (first) await wrong(page, `${name} question`);
      const values = await page.$$eval('input[name=pick]', all => all.map(e => e.value));
      const may = (await page.$('input[name=at][value=asker]')) && ['yes', 'note', '0-12', '0-16', '0-18'].find(v => values.includes(v)); // so that a letter follows
      await choose(page, may || replies[asked % replies.length]);
    }
    if (!(await onResult(page))) fail(name, 'still asking after forty questions');
  };
  await answer();
  await see(page, `${name} result`);
  if (living && !(await page.$('.pr-wishes, [id$="-decided"]'))) fail(name, 'neither an answer nor all that can be asked');
  for (const word of [council, service, 'ann', 'wrong house']) {
    // of an address all but what is sealed in it, which may have any letters in a row; the title is the answer
    const place = await page.evaluate(() => location.href.replace(/\?p=[\w-]+$/, ''));
    if (place.replace(base, '').toLowerCase().includes(word)) fail(name, `"${word}" in the address: ${place}`);
  }
  const whole = queue.length % 3 === 0; // of the others, the way to the letter
  if (whole) {
    await press(page, 'button[value=notice]');
    await see(page, `${name} notice`);
    await press(page, 'button[value=back]');
    if (!(await onResult(page))) fail(name, 'Back from the notice is not the result');
  }
  const letter = job.letters[want] ?? 'access';
  await writes(page, name, living ? letter : 'access', true);
  if (!whole) return asked;
  if (living) {
    await press(page, 'button[value=back]');
    await press(page, 'button[value=back]');
    if (await page.$('button[value^="dates/"]')) { // marketing, which must stop at once, has none
      await press(page, 'button[value^="dates/"]');
      await see(page, `${name} dates`);
      await wrong(page, `${name} dates`);
      await fill(page, days);
      await press(page, go);
      await see(page, `${name} due`);
      await press(page, 'button[value=back]');
      await press(page, 'button[value=back]');
    }
    await writes(page, `${name} late`, 'late', false);
  }
  await press(page, 'button[value=back]');
  await press(page, 'button[value=back]');
  await press(page, 'button[value=summary]');
  await see(page, `${name} summary`);
  await press(page, `button[value="lang/${welsh ? 'en' : 'cy'}"]`);
  await see(page, `${name} summary in the other language`);
  return asked;
}

// around visits the screens that belong to no service.
async function around(page) {
  await page.goto(`${base}/`);
  await see(page, 'first page');
  await press(page, go, true);
  await see(page, 'first page, nothing chosen');
  for (const council of job.councils) {
    await choose(page, council.id, true);
    await see(page, `${council.id} services`);
    await press(page, go, true);
    await see(page, `${council.id} services, nothing chosen`);
    await page.$eval('input[name=in-find]', e => { e.value = 'tax'; }).catch(() => {});
    if (await page.$('button[value=search]')) {
      await press(page, 'button[value=search]', true);
      await see(page, `${council.id} services, searched`);
    }
    await choose(page, '+', true);
    await see(page, `${council.id} several`);
    await press(page, go, true);
    await see(page, `${council.id} several, nothing chosen`);
    await press(page, 'button[value=back]', true);
    await choose(page, '?', true);
    await choose(page, 'me', true);
    await see(page, `${council.id} help`);
    await press(page, 'button[value=service]', true);
    await press(page, 'button[value=notice]', true);
    await see(page, `${council.id} notice`);
    await page.goto(`${base}/`);
  }
}

// lost visits an address that leads nowhere, in a page where the browser may say so on its console.
async function lost() {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 900 });
  const response = await page.goto(`${base}/nowhere`);
  if (response.status() !== 404) fail('no such page', `status ${response.status()}`);
  await see(page, 'no such page');
  await page.close();
}

// enforced proves that the policy stops script, which the pages do not need.
async function enforced() {
  const page = await browser.newPage();
  const response = await page.goto(`${base}/`);
  const policy = response.headers()['content-security-policy'] ?? '';
  for (const part of ["default-src 'none'", "script-src 'none'", "base-uri 'none'", "form-action 'self'", 'frame-ancestors']) {
    if (!policy.includes(part)) fail('policy', `no ${part} in ${policy}`);
  }
  await page.evaluate(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); });
  if (await page.evaluate(() => window.ran === true)) fail('policy', 'an inline script ran');
  await page.close();
}

// Text spacing of WCAG 1.4.12 at 320 px, which is also a window of 1280 px at 400 per cent, and text twice as
// large at 640 px.
const spacings = [
  [320, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }'],
  [640, 'html { font-size: 200% !important; }'],
];

// spaced holds a screen to being no wider than its window, and to cutting nothing off.
async function spaced(page, name) {
  for (const [width, style] of spacings) {
    await page.setViewport({ width, height: 900 });
    const tag = await page.addStyleTag({ content: style });
    const found = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      cut: [...document.querySelectorAll('.pr *')].find(e => !e.matches('input, textarea') && !e.closest('.pr-unseen') && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)?.outerHTML.slice(0, 150),
    }));
    if (found.wide > width) fail(name, `${found.wide} px wide at ${width} with more space`);
    if (found.cut) fail(name, `cut off at ${width} with more space: ${found.cut}`);
    await tag.evaluate(e => e.remove());
  }
  await page.setViewport({ width: 320, height: 900 });
}

// audit runs axe on screens, in pages that may run script and see the same bytes.
async function audit(list) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width: 320, height: 900 });
  await page.setRequestInterception(true);
  let body = '';
  page.on('request', r => r.url() === `${base}/screen` ? r.respond({ contentType: 'text/html; charset=utf-8', body }) : r.continue());
  for (let screen = list.pop(); screen; screen = list.pop()) {
    body = screen.html;
    await page.goto(`${base}/screen`);
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(tags => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), axeTags);
    for (const v of violations) fail(screen.name, `axe ${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`);
    await spaced(page, screen.name);
  }
  await page.close();
}

// Two pages at a time, and no more: the machine has other work.
async function twice(work) { await Promise.all([work(), work()]); }

let seen = 0;
const started = Date.now();
if (!firefox) {
  const first = await watch(browser, base, 'first');
  await first.setJavaScriptEnabled(false);
  await first.setViewport({ width: 320, height: 900 });
  await around(first);
  await first.close();
  await lost();
  await enforced();
}

const queue = job.councils.flatMap(c => c.services.map(s => [c.id, s]));
const total = queue.length;
let questions = 0;
await twice(async () => {
  const page = await watch(browser, base, 'visit');
  if (!firefox) await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 900 });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const k = queue.length;
    const who = job.whos[k % job.whos.length];
    questions += await visit(page, ...next, who, job.wants[k % job.wants.length], k % 2 === 1, k % 4 < 2 ? ['yes', 'no', 'unsure'] : ['no', 'unsure', 'yes']) ?? 0;
  }
  await page.close();
});
console.log(`${total} services reached an answer, ${questions} questions answered, ${Date.now() - started} ms`);

const count = screens.length;
if (count) await twice(() => audit(screens));
console.log(`${seen} screens seen, ${count} distinct ones under axe, ${Date.now() - started} ms`);

await browser.close();
console.log(`${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
