// Drives the server-rendered conversation as a resident would, with script off: every service of every
// council to its answer, and every question on the way. Reads {base, chromium, councils: [{id, services}]}
// from standard input; with --shots FOLDER also takes pictures. Exits 1 if anything is wrong.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { failures, fail, launch, press, readJob, watch } from './browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const go = 'form button[name=do][value=continue]';

const job = await readJob();
const { base } = job;
const browser = await launch(job.chromium);

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
  if (shapes.size > before || process.env.AXE === 'all') screens.push({ name, html: await page.content() });
  return found;
}

// choose presses the radio with a value, then Continue.
async function choose(page, value, mouse = false) {
  const radio = `input[name=pick][value="${value}"]`;
  await (mouse ? page.click(radio) : page.$eval(radio, e => e.click()));
  return press(page, go, mouse);
}

const onResult = async page => (await page.$('input[name=at][value=result]')) !== null;

// visit takes one service from the first page to its result, answers every question with one reply or
// another, and looks at the notice.
async function visit(page, council, service, replies) {
  const name = `${council}/${service}`;
  await page.goto(`${base}/`);
  await choose(page, council);
  await choose(page, service);
  let shown = await see(page, `${name} result`);
  if (shown.heading !== 'Your rights, from what the notice says') return fail(name, `no result, but ${shown.heading}`);
  if (await page.$eval('main', m => m.querySelectorAll('.pr-tag').length) < 13) fail(name, 'fewer than thirteen states');
  let asked = 0;
  if (await page.$('button[value=ask]')) {
    await press(page, 'button[value=ask]');
    for (; !(await onResult(page)) && asked < 30; asked++) {
      shown = await see(page, `${name} question ${asked + 1}`);
      if (asked === 0) {
        await press(page, go);
        const wrong = await see(page, `${name} nothing chosen`);
        if (!wrong.title.startsWith('Error: ')) fail(name, 'no Error: in the title');
        if (await page.evaluate(() => document.querySelector('.pr-error-summary') === null)) fail(name, 'no error summary');
      }
      await choose(page, replies[asked % replies.length]);
    }
    if (!(await onResult(page))) fail(name, 'still asking after thirty questions');
    await see(page, `${name} result after ${asked} answers`);
  }
  for (const word of [council, service]) {
    const place = await page.evaluate(() => location.href + ' ' + document.title);
    if (place.replace(base, '').toLowerCase().includes(word)) fail(name, `"${word}" in the address or title: ${place}`);
  }
  await press(page, 'button[value=notice]');
  await see(page, `${name} notice`);
  await press(page, 'button[value=back]');
  if (!(await onResult(page))) fail(name, 'Back from the notice is not the result');
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
    await choose(page, '?', true);
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
  }
  await page.close();
}

// Two pages at a time, and no more: the machine has other work.
async function twice(work) { await Promise.all([work(), work()]); }

let seen = 0;
const started = Date.now();
const first = await watch(browser, base, 'first');
await first.setJavaScriptEnabled(false);
await first.setViewport({ width: 320, height: 900 });
await around(first);
await first.close();
await lost();
await enforced();

const queue = job.councils.flatMap(c => c.services.map(s => [c.id, s]));
const total = queue.length;
let questions = 0;
await twice(async () => {
  const page = await watch(browser, base, 'visit');
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 900 });
  for (let next = queue.pop(); next; next = queue.pop()) {
    questions += await visit(page, ...next, queue.length % 2 ? ['yes', 'no', 'unsure'] : ['no', 'unsure', 'yes']) ?? 0;
  }
  await page.close();
});
console.log(`${total} services reached an answer, ${questions} questions answered, ${Date.now() - started} ms`);

const count = screens.length;
await twice(() => audit(screens));
console.log(`${seen} screens seen, ${count} distinct ones under axe, ${Date.now() - started} ms`);

await browser.close();
console.log(`${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
