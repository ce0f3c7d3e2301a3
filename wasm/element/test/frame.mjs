// A built page in a frame on a page of another origin, both under a strict policy. Reads {base, browser, path}.
import { becomes, fail, finish, launch, readJob, sleep, until } from './browser.mjs';
import { click, record, happened } from './live.mjs';

const { base, browser: kind, path } = await readJob();
const chrome = kind === 'chrome';
const browser = await launch(path, kind, { acceptInsecureCerts: true });
const wait = (page, act, ...args) => page.waitForFunction(act, { polling: 50 }, ...args);

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
const needs = frame => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

// fits waits until the frame is as high as the page in it, and no higher, and that is as it should be beside another
// height: of two processes one may know of a change before the other.
async function fits(page, frame, what, right = h => h > 0) {
  let has = 0;
  await becomes(what, 'the frame fits, and its height is right', async () => {
    const [high, wants] = [await page.$eval('iframe', f => f.clientHeight), await needs(frame)];
    has = high;
    return high === wants && right(high) ? 'yes' : `${high} high, and the page is ${wants}`;
  }, 'yes');
  return has;
}

const page = await open(`${base}/page`);
const frame = await within(page);
const first = await fits(page, frame, 'at first');
await until(frame, 'at first', 'the frame does not scroll', () => document.documentElement.scrollHeight <= innerHeight);

// It follows: more, less, a narrower page, a conversation, another page in the frame.
await click(frame, 'details > summary');
const opened = await fits(page, frame, 'opened', h => h > first);
await frame.$$eval('details', all => all.slice(0, 6).forEach(d => { d.open = true; }));
await fits(page, frame, 'more opened', h => h > opened);
await frame.$$eval('details', all => all.forEach(d => { d.open = false; }));
await fits(page, frame, 'closed', h => h <= first);
await page.setViewport({ width: 360, height: 700 });
await fits(page, frame, 'narrow', h => h > first);
await page.setViewport({ width: 800, height: 700 });
await fits(page, frame, 'wide again', h => h <= first);
await happened(frame, 'screen', () => click(frame, '[data-pr-do=who]'));
await fits(page, frame, 'question', h => h < first);
const asked = await frame.evaluate(() => window.heard.map(d => JSON.stringify(d)));
if (asked.length < 1 || asked.length > 2 || asked.some(d => d !== '{"plainrights":"ask"}')) fail('frame', `was asked ${asked}`);
await frame.evaluate(() => { location.href = 'council-tax-notice.html'; });
await frame.waitForSelector('#pr-general');
await fits(page, frame, 'next page');

// From the right window and origin, a height within bounds and nothing else. The file has no script that would
// tell its own height.
await frame.evaluate(() => { location.href = '../../licences.txt'; });
await frame.waitForFunction(() => document.contentType === 'text/plain' && document.readyState === 'complete', { polling: 50 });
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
await say(frame, { last: true });
await until(page, 'messages', 'the last is heard', () => window.heard.some(d => d?.last));
await becomes('messages', 'what the page is', () => page.evaluate(was => document.documentElement.outerHTML === was || document.querySelector('iframe').style.height, before), true);

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
await until(told, 'elsewhere', 'it was asked', () => window.heard.length > 1);
await sleep(400);
if ((await elsewhere.evaluate(() => window.heard.length)) || (await set(elsewhere))) fail('elsewhere', 'it was told');

// The two lines and the element, pasted into a page of the site's own host.
const scripted = await open(`${new URL(await page.$eval('iframe', f => f.src)).origin}/script`);
await happened(scripted, 'screen', () => click(scripted, '[data-pr-do=who]'));
if (!(await scripted.$('plain-rights h2.pr-heading')) || (await scripted.$$('h1')).length !== 1) fail('script', 'no question under the heading of the page');
if (!(await scripted.$eval('.pr', e => getComputedStyle(e).getPropertyValue('--_size')))) fail('script', 'no style');

console.log(`${first} pixels`);
await finish(browser);
