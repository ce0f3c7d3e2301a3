// A built page in a frame on a page of another origin, both under a strict policy. Reads {base, browser, path}.
import puppeteer from 'puppeteer-core';
import { failures, fail, readJob } from './browser.mjs';
import { click, record, happened } from './live.mjs';

const { base, browser: kind, path } = await readJob();
const chrome = kind === 'chrome';
const browser = await puppeteer.launch({ browser: kind, executablePath: path, headless: true, acceptInsecureCerts: true, args: chrome ? ['--no-sandbox', '--disable-gpu'] : [] });
const wait = (page, act, ...args) => page.waitForFunction(act, { timeout: 20000, polling: 50 }, ...args);
const quiet = page => new Promise(done => setTimeout(done, 400));

// open opens a page of the council, whose every message, error or failed request is a failure.
async function open(address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 700 });
  page.on('console', m => fail(address, `console: ${m.text()}`));
  page.on('pageerror', e => fail(address, `error: ${e}`));
  if (chrome) page.on('requestfailed', r => fail(address, `request failed: ${r.url()}`)); // Firefox asks anew for a page of an unknown certificate
  await page.evaluateOnNewDocument(record);
  await page.evaluateOnNewDocument(() => {
    window.heard = [];
    addEventListener('message', e => window.heard.push(e.data));
  });
  await page.goto(address);
  return page;
}

const within = async page => (await page.$('iframe')).contentFrame();
const high = page => page.$eval('iframe', f => f.clientHeight);
const needs = frame => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

// fits waits until the frame is as high as the page in it, and no higher.
async function fits(page, frame, what) {
  try {
    for (let i = 0; ; i++) {
      const [has, wants] = [await high(page), await needs(frame)];
      if (has === wants && wants > 0) return has;
      if (i === 100) throw new Error(`${has} high, and the page is ${wants}`);
      await new Promise(done => setTimeout(done, 50));
    }
  } catch (error) {
    fail(what, error.message);
    return 0;
  }
}

const page = await open(`${base}/page`);
const frame = await within(page);
const first = await fits(page, frame, 'at first');
const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
if (scrolls) fail('at first', 'the frame scrolls');

// It follows: more, less, a narrower page, a conversation, another page in the frame.
await click(frame, 'details > summary');
const opened = await fits(page, frame, 'opened');
if (!(opened > first)) fail('opened', `${opened} after ${first}`);
await frame.$$eval('details', all => all.slice(0, 6).forEach(d => { d.open = true; }));
if (!((await fits(page, frame, 'more opened')) > opened)) fail('more opened', 'not higher');
await frame.$$eval('details', all => all.forEach(d => { d.open = false; }));
if ((await fits(page, frame, 'closed')) > first) fail('closed', 'not as low as before');
await page.setViewport({ width: 360, height: 700 });
if (!((await fits(page, frame, 'narrow')) > first)) fail('narrow', 'not higher');
await page.setViewport({ width: 800, height: 700 });
await happened(frame, 'screen', () => click(frame, '[data-pr-do=ask]'));
if (!((await fits(page, frame, 'question')) < first)) fail('question', 'not lower');
const asked = await frame.evaluate(() => window.heard.map(d => JSON.stringify(d)));
if (asked.length < 1 || asked.length > 2 || asked.some(d => d !== '{"plainrights":"ask"}')) fail('frame', `was asked ${asked}`);
await frame.evaluate(() => { location.href = 'council-tax-notice.html'; });
await frame.waitForSelector('#pr-general', { timeout: 20000 });
await fits(page, frame, 'next page');

// From the right window and origin, a height within bounds and nothing else. The file has no script that would
// tell its own height.
await frame.evaluate(() => { location.href = '../../licences.txt'; });
await frame.waitForFunction(() => document.contentType === 'text/plain' && document.readyState === 'complete', { timeout: 20000, polling: 50 });
const say = (from, ...data) => from.evaluate(all => all.forEach(d => parent.postMessage(d, '*')), data);
const set = page => page.$eval('iframe', f => f.style.height);
await page.evaluate(() => {
  window.heights = [];
  const frame = document.querySelector('iframe');
  new MutationObserver(() => window.heights.push(frame.style.height)).observe(frame, { attributeFilter: ['style'] });
});
for (const [height, want] of [[1e9, '20000px'], [-5, '0px'], [777.5, '777.5px']]) {
  await say(frame, { plainrights: 'height', height });
  await wait(page, h => window.heights.includes(h), want).catch(() => fail('bounds', `no ${want}`));
}
const before = await page.evaluate(() => document.documentElement.outerHTML);
await say(frame, null, 7, 'height', [], {}, { plainrights: 'height' }, { plainrights: 'height', height: '99px' }, { plainrights: 'height', height: NaN },
  { plainrights: 'height', height: Infinity }, { plainrights: 'height', height: { a: 1 } }, { plainrights: 'ask' }, { plainrights: 'title', title: 'x', height: 9 }, { height: 10 });
await page.evaluate(() => window.postMessage({ plainrights: 'height', height: 11 }, '*')); // the page itself
await quiet(page);
if ((await page.evaluate(() => document.documentElement.outerHTML)) !== before) fail('messages', `changed the page: ${await set(page)}`);

// Another page in the frame: the right window, of the wrong origin.
await frame.evaluate(to => { location.href = to; }, `${base}/stranger`);
await wait(page, () => document.querySelector('iframe').contentDocument?.title === 'A page of the council' && window.heard.length);
await say(await within(page), { plainrights: 'height', height: 12 });
await wait(page, () => window.heard.some(d => d?.height === 12));
if ((await set(page)) !== '777.5px') fail('origin', `a stranger set ${await set(page)}`);

// Another frame of the right origin: the wrong window.
const late = await open(`${base}/late`);
await fits(late, await within(late), 'beside another');
const was = await set(late);
await say(await (await late.$('#other')).contentFrame(), { plainrights: 'height', height: 13 });
await wait(late, () => window.heard.some(d => d?.height === 13));
if ((await set(late)) !== was || (await late.$eval('#other', f => f.style.height))) fail('source', 'a frame that nobody looks after set a height');

// Borders within the box are added.
const border = await open(`${base}/border`);
await fits(border, await within(border), 'border');

// A page that may frame it, and that it was not built for, is told nothing. Nor is one that asks oddly.
const elsewhere = await open(`${base.replace('127.0.0.1', 'localhost')}/page`);
const told = await within(elsewhere);
await told.waitForSelector('plain-rights');
await elsewhere.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ plainrights: 'ask' }, '*'));
await told.evaluate(() => window.postMessage({ plainrights: 'ask' }, '*'));
await quiet(elsewhere);
if ((await told.evaluate(() => window.heard.length)) < 2) fail('elsewhere', 'it was never asked');
if ((await elsewhere.evaluate(() => window.heard.length)) || (await set(elsewhere))) fail('elsewhere', 'it was told');

// The two lines and the element, pasted into a page of the site's own host.
const scripted = await open(`${new URL(await page.$eval('iframe', f => f.src)).origin}/script`);
await happened(scripted, 'screen', () => click(scripted, '[data-pr-do=ask]'));
if (!(await scripted.$('plain-rights h2.pr-heading')) || (await scripted.$$('h1')).length !== 1) fail('script', 'no question under the heading of the page');
if (!(await scripted.$eval('.pr', e => getComputedStyle(e).getPropertyValue('--_size')))) fail('script', 'no style');

await browser.close();
console.log(`${first} pixels, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
