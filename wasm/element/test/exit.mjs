// "Exit this page" in hosts that would hide it, in frames that would hold it, and with the browser's Back after it.
// Reads {base, browser, path}.
import { becomes, expect, fail, finish, launch, readJob, sleep, until } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const { base, browser: kind, path, only } = await readJob();
const chrome = kind === 'chrome';
const browser = await launch(path, kind, { acceptInsecureCerts: true });

// open opens a page of the host, after one of another that Back leads to in the end.
async function open(name, width = 800, height = 640) {
  const page = await browser.newPage();
  await page.goto(`${base.replace('127.0.0.1', 'localhost')}/weather`);
  page.on('pageerror', e => fail(name, `page error: ${e}`));
  await page.evaluateOnNewDocument(record);
  await page.setViewport({ width, height });
  await page.goto(`${base}/exit/${name}`);
  if (!/frame|result|notice/.test(name)) await page.waitForFunction(() => window.events.length > 0, { polling: 50 });
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
  await page.waitForFunction(() => document.title === 'Weather', { polling: 50 });
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
        await becomes(name, `in sight at ${part} of ${width}`, async () => (await seen(page))[0], true);
        if (name === 'set' && part === 0.5) expect(name, 'below the header', [(await seen(page))[1], await page.$eval('.pr-exit', e => e.hasAttribute('popover'))], [96, false]);
      }
      await shows(page, () => click(page, '[data-pr-do=who]'));
      await becomes(name, `in sight on a screen of ${width}`, async () => (await seen(page))[0], true);
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
    await frame.waitForFunction(() => window.events?.length > 0, { polling: 50 });
    const means = await frame.$eval('.pr-exit-means', e => e.firstChild.data);
    await frame.click('.pr-exit');
    if (name !== 'shut') {
      expect(name, 'where from', await away(page).catch(() => `the frame stays: ${page.url()}`), '');
    } else {
      await becomes(name, 'what to do', () => frame.evaluate(() => [document.body.innerText.trim(), document.body.firstElementChild?.getAttribute('role')]), [means, 'alert']);
      expect(name, 'in words', /close this window/.test(means), true);
    }
    await page.close();
  }
}

// back goes one entry back and waits until another page is there, whole. Within a page nothing says when that is done.
async function back(page) {
  await page.evaluate(() => { window.before = true; });
  await page.evaluate(() => history.back()).catch(() => {}); // it may be gone before it answers
  for (const end = Date.now() + 2000; Date.now() < end; await sleep(50)) {
    if (await page.evaluate(() => !window.before && document.readyState === 'complete').catch(() => false)) break;
  }
  await sleep(100); // what leads on from there, or shows what was kept, does so at once
}

// leaves presses the way out, and then Back as often as there is anything: nothing blank is shown, nothing of what was
// left, and nobody is told where the person comes from.
async function leaves(page, name, way = '.pr-exit', then = () => {}) {
  if (!chrome) {
    // Firefox keeps no page for Back that led to a certificate it does not know.
    await page.$eval(way, (e, to) => { e.href = to; }, `${base.replace('127.0.0.1', 'localhost')}/weather`);
  }
  await page.click(way);
  expect(name, 'where from', await away(page), '');
  const deep = await page.evaluate(() => history.length);
  for (let i = 1; i <= deep; i++) {
    await back(page);
    const shown = () => page.evaluate(() => [document.body?.checkVisibility() ? document.body.innerText.trim() === '' : true, document.querySelector('.pr, .pr-page-main[role=alert]') !== null]);
    if (page.url() === 'about:blank') break;
    await becomes(name, `Back ${i}: blank, or what was left`, shown, [false, false]);
  }
  await then();
  await page.close();
}

const length = page => page.evaluate(() => history.length);

async function answers(page, pick) {
  if (pick) await click(page, `plain-rights input[value="${pick}"]`);
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
}

// A conversation about what is sensitive makes no entries, and its own Back goes through it all the same.
async function talk() {
  const page = await open('plain');
  const still = await length(page);
  await shows(page, () => click(page, '[data-pr-do=who]'));
  const first = await page.$eval('.pr-heading', h => h.textContent);
  await answers(page, 'me');
  await answers(page, 'see');
  expect('talk', 'no entries', await length(page), still);
  await shows(page, () => click(page, 'button[value=back]'));
  await shows(page, () => click(page, 'button[value=back]'));
  expect('talk', 'our Back', [await page.$eval('.pr-heading', h => h.textContent), await page.$eval('input:checked', e => e.value), await length(page)], [first, 'me', still]);
  await leaves(page, 'talk');
}

// Three times Shift leaves, wherever the focus is; capitals, Shift with Tab and anything between do not. The page says so.
async function keys() {
  const page = await open('plain');
  const said = () => page.$eval('.pr-exit-keys', e => [e.checkVisibility(), e.textContent.trim()]);
  await click(page, '.pr-exit-how > summary');
  await becomes('keys', 'said', said, [true, 'You can also press Shift 3 times.']);
  await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
  await click(page, '.pr-exit-how > summary');
  await becomes('keys', 'said in the conversation', async () => (await said())[0], true);
  expect('keys', 'told with the way out', await page.$eval('.pr-exit-keys', e => e.closest(`#${document.querySelector('.pr-exit').getAttribute('aria-describedby')}`) !== null), true);
  await page.focus('[name=in-name]');
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  const capital = async key => { await page.keyboard.down('Shift'); await page.keyboard.press(key); await page.keyboard.up('Shift'); };
  for (const key of ['A', 'B', 'C', 'Tab', 'Tab', 'Tab']) await capital(key);
  await press('Shift', 'Shift', 'a', 'Shift');
  await page.mouse.click(5, 5);
  await press('Shift', 'Shift');
  await sleep(200);
  expect('keys', 'it stays', await page.evaluate(() => document.querySelector('.pr-exit') !== null), true);
  await press('a', 'Shift', 'Shift', 'Shift');
  expect('keys', 'where from', await away(page), '');
  await page.close();
  const other = await open('usual');
  for (let i = 0; i < 4; i++) await other.keyboard.press('Shift');
  await sleep(200);
  expect('keys', 'of no sensitive service', await other.evaluate(() => document.querySelector('.pr-heading') !== null), true);
  await other.close();
}

// Links of the host's make entries of the same page.
async function kept() {
  const page = await open('plain');
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); })); // all is fetched: a page with a request under way is not kept
  await shows(page, () => click(page, 'button[value=who]'));
  await click(page, '.end');
  await until(page, 'kept', 'the address has the place', () => location.hash === '#end');
  // Firefox shows the page as it was kept, or this tries nothing.
  await page.evaluate(() => addEventListener('pageshow', e => { sessionStorage.kept = e.persisted; }));
  await leaves(page, 'kept', '.pr-exit', chrome ? () => {} : async () => {
    await page.evaluate(to => { location.href = to; }, `${base}/weather`).catch(() => {}); // it may be gone before it answers
    await becomes('kept', 'the browser had kept the page', () => page.evaluate(() => [location.host, sessionStorage.kept]), [new URL(base).host, 'true']);
  });
}

// A conversation that began with what is not sensitive has entries until it comes to what is.
async function chosen() {
  const page = await open('list');
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); })); // no button of the list begins
  await click(page, 'plain-rights input[value=social-care]');
  const still = await length(page);
  await answers(page, '');
  await answers(page, 'me');
  expect('chosen', 'no more entries', await length(page), still);
  await leaves(page, 'chosen');
}

// Pages about what is sensitive that lead to each other take each other's place.
async function linked() {
  const page = await open('list');
  const follow = selector => Promise.all([page.waitForNavigation(), click(page, selector)]);
  await follow('a.to');
  const still = await length(page);
  await follow('a[href="/exit/notice"]');
  await follow('a[href="/exit/result"]');
  await follow('a[href="/exit/notice"]');
  expect('linked', 'no more entries', await length(page), still);
  await page.click('.pr-exit');
  expect('linked', 'where from', await away(page), '');
  await back(page);
  await becomes('linked', 'Back leads to the list', () => page.evaluate(() => location.pathname), '/exit/list');
  await page.close();
}

// A slow device goes back late: what is waited for is that it did, and no time that may be too short.
async function late() {
  const page = await open('asked');
  await shows(page, () => click(page, '[data-pr-do=who]'));
  await answers(page, 'me');
  await answers(page, 'see');
  await click(page, 'plain-rights button[value="wish/hide-address"]');
  await until(page, 'late', 'its answer', () => document.querySelector('.pr-secret .pr-exit') !== null);
  await page.evaluate(() => {
    const go = history.go.bind(history);
    history.go = n => setTimeout(go, 1200, n);
  });
  await leaves(page, 'late');
}

// Whoever says of a service that is not sensitive that somebody could be at risk has the way out from there on, and no
// more entries: none of those before leads back.
async function risk() {
  const page = await open('asked');
  expect('risk', 'no way out before', await page.$('.pr-exit'), null);
  await shows(page, () => click(page, '[data-pr-do=who]'));
  await answers(page, 'me');
  await answers(page, 'see');
  await click(page, 'plain-rights button[value="wish/hide-address"]');
  await until(page, 'risk', 'its answer', () => document.querySelector('.pr-secret .pr-exit') !== null);
  const still = await length(page);
  // Another wish of the same service is no reason to take it away.
  await shows(page, () => click(page, 'plain-rights button[value="wish/see"]'));
  await shows(page, () => click(page, 'plain-rights .pr-button[value^="letter/"]'));
  expect('risk', 'no more entries', await length(page), still);
  expect('risk', 'the way out', (await seen(page))[0], true);
  await leaves(page, 'risk');
  // The answer on the page has a way out of its own, for whoever reads it there.
  const there = await open('asked');
  await there.$eval('details:has(.pr-exit-in)', e => { e.open = true; });
  await leaves(there, 'risk in the answer', '.pr-exit-in');
  // The page itself leads there too, by the same link that leads down it where no script runs.
  const other = await open('asked');
  await shows(other, () => click(other, 'a[data-pr-do="wish/hide-address"]'));
  await until(other, 'risk', 'its answer from the page', () => document.querySelector('.pr-secret .pr-exit') !== null);
  expect('risk', 'an address that says nothing', await other.evaluate(() => location.hash), '');
  await leaves(other, 'risk from the page');
}

for (const check of [sight, padding, frames, keys, talk, kept, chosen, linked, late, risk]) {
  if (!only || only.includes(check.name)) await check().catch(error => fail(check.name, error.stack));
}
await finish(browser);
