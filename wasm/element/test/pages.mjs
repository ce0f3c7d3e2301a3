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

// screens are the distinct ones that were seen, by what they hold apart from the hidden fields.
const screens = new Map();

// see checks a screen at 320 px and keeps it for axe.
async function see(page, name) {
  const found = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    heading: document.querySelector('h1')?.textContent,
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
    address: location.href,
    title: document.title,
    wide: [...document.querySelectorAll('.pr *')].filter(e => e.getBoundingClientRect().right > 320.5 && !e.closest('.pr-unseen')).slice(0, 3).map(e => e.outerHTML.slice(0, 120)),
  }));
  if (found.headings !== 1) fail(name, `${found.headings} headings of the first level`);
  if (found.width > 320) fail(name, `${found.width} px wide: ${found.wide}`);
  else if (found.wide.length) fail(name, `past the edge: ${found.wide}`);
  const plain = found.html.replace(/<input type="hidden"[^>]*>/g, '');
  if (!screens.has(plain)) screens.set(plain, { name, html: `<!DOCTYPE html>\n${found.html}` });
  return found;
}

// choose presses the radio with a value, then Continue.
async function choose(page, value) {
  await page.click(`input[name=pick][value="${value}"]`);
  return press(page, go);
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
  if (shown.heading !== 'Information based on your answers') return fail(name, `no result, but ${shown.heading}`);
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
  await press(page, go);
  await see(page, 'first page, nothing chosen');
  for (const council of job.councils) {
    await choose(page, council.id);
    await see(page, `${council.id} services`);
    await press(page, go);
    await see(page, `${council.id} services, nothing chosen`);
    await choose(page, '?');
    await see(page, `${council.id} help`);
    await press(page, 'button[value=service]');
    await press(page, 'button[value=notice]');
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

const list = [...screens.values()];
const count = list.length;
await twice(() => audit(list));
console.log(`${count} different screens under axe, ${Date.now() - started} ms`);

await browser.close();
console.log(`${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
