// "Exit this page" in hosts that would hide it, in frames that would hold it, and with the browser's Back after it.
// Reads {base, browser, path}.
import puppeteer from 'puppeteer-core';
import { failures, fail, readJob } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const { base, browser: kind, path, only } = await readJob();
const chrome = kind === 'chrome';
const browser = await puppeteer.launch({ browser: kind, executablePath: path, headless: true, acceptInsecureCerts: true, args: chrome ? ['--no-sandbox', '--disable-gpu'] : [] });
const pause = ms => new Promise(done => setTimeout(done, ms));
let checks = 0;

function expect(name, what, got, want) {
  checks++;
  if (JSON.stringify(got) !== JSON.stringify(want)) fail(name, `${what}: ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
}

async function open(name, width = 800, height = 640) {
  const page = await browser.newPage();
  page.on('pageerror', e => fail(name, `page error: ${e}`));
  await page.evaluateOnNewDocument(record);
  await page.setViewport({ width, height });
  await page.goto(`${base}/exit/${name}`);
  if (!name.startsWith('frame')) await page.waitForFunction(() => window.events.length > 0, { polling: 50, timeout: 10000 });
  return page;
}

// seen is whether somebody at the window could press the way out, and where its upper edge is.
const seen = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
  const way = document.querySelector('.pr-exit');
  const { left, top, width, height } = way.getBoundingClientRect();
  const whole = [[2, 2], [width - 2, 2], [2, height - 2], [width - 2, height - 2]].every(([x, y]) => document.elementFromPoint(left + x, top + y) === way);
  done([whole, Math.round(top)]);
}))));

// scroll scrolls what of the page scrolls.
const scroll = (page, to) => page.evaluate(y => {
  const within = getComputedStyle(document.body).overflowY === 'auto';
  (within ? document.body : document.scrollingElement).scrollTop = y;
}, to);
const depth = page => page.evaluate(() => Math.max(document.scrollingElement.scrollHeight, document.body.scrollHeight));

// away waits until the person is away, and returns what was told there.
async function away(page) {
  await page.waitForFunction(() => document.title === 'Weather', { timeout: 10000, polling: 50 });
  return page.$eval('#from', e => e.textContent);
}

// It is in sight all down the page, wherever the host would have cut it off or covered it.
async function sight() {
  for (const name of ['plain', 'cut', 'scroll', 'header', 'set', 'padding']) {
    for (const width of [320, 800]) {
      const page = await open(name, width);
      const deep = await depth(page);
      expect(name, 'the page is long', deep > 3000, true);
      for (const part of [0, 0.1, 0.5, 0.9, 0.5, 0]) {
        await scroll(page, deep * part);
        const [whole, top] = await seen(page);
        expect(name, `in sight at ${part} of ${width}`, whole, true);
        if (name === 'set' && part === 0.5) expect(name, 'below the header', [top, await page.$eval('.pr-exit', e => e.hasAttribute('popover'))], [96, false]);
      }
      await shows(page, () => click(page, '[data-pr-do=who]'));
      expect(name, `in sight on a screen of ${width}`, (await seen(page))[0], true);
      await page.close();
    }
  }
}

// What the host keeps free at the top stays free: no line of what has the focus is under its header.
async function padding() {
  const page = await open('padding');
  const under = await page.evaluate(() => [...document.querySelectorAll('.pr a[href^="#"], .pr summary, .pr-heading')].reverse().filter(e => {
    if (!e.checkVisibility()) return false;
    e.focus();
    return document.activeElement === e && e.getBoundingClientRect().top < 80;
  }).map(e => e.outerHTML.slice(0, 80)));
  expect('padding', 'under the header', under, []);
  expect('padding', 'the host’s own', await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop), '192px');
  await page.close();
}

// A frame is left, or says what to do.
async function frames() {
  for (const name of ['free', 'leads', 'shut']) {
    const page = await open(`frame-${name}`);
    const frame = await (await page.$('iframe')).contentFrame();
    await frame.waitForFunction(() => window.events?.length > 0, { polling: 50, timeout: 10000 });
    const means = await frame.$eval('.pr-exit-means', e => e.textContent);
    await frame.click('.pr-exit');
    if (name !== 'shut') {
      await away(page).catch(() => fail(name, `the frame stays: ${page.url()}`));
    } else {
      await pause(500);
      const [text, role] = await frame.evaluate(() => [document.body.innerText, document.body.firstElementChild?.getAttribute('role')]).catch(e => [String(e)]);
      expect(name, 'what to do', [text.trim(), role], [means, 'alert']);
      expect(name, 'in words', /close this window/.test(text), true);
    }
    await page.close();
  }
}

// Back from there to what the browser kept shows nothing blank, and nothing of what was left.
async function kept() {
  const page = await open('plain');
  await shows(page, () => click(page, '[data-pr-do=who]')); // all is fetched: a page with a request under way is not kept
  await click(page, '.end'); // a link of the host's makes an entry of its own
  await page.$eval('.pr-exit', (e, to) => { e.href = to; }, `${base.replace('127.0.0.1', 'localhost')}/weather`); // Firefox keeps no page that led to a certificate it does not know
  await page.click('.pr-exit');
  await away(page);
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => history.back()).catch(() => {}); // it may be gone before it answers
    await pause(1000);
    const [text, url] = await page.evaluate(() => [document.body?.checkVisibility() ? document.body.innerText.trim() : '', location.href]).catch(e => [String(e), '']);
    expect('kept', `Back ${i + 1}: something is there`, text !== '' || url === 'about:blank', true);
    if (url === 'about:blank') break;
  }
  await page.close();
}

for (const check of [sight, padding, frames, kept]) {
  if (!only || only === check.name) await check().catch(error => fail(check.name, error.stack));
}
await browser.close();
console.log(`${checks} checks, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
