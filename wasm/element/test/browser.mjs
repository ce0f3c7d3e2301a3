// One browser for all checks, with what every page in it must keep to.
//
// No check may depend on how fast the machine is. After a press or a load it waits for what it wants, by until, becomes,
// shows or press, and does not look once. That something does not happen is looked at after something else that does.
import puppeteer from 'puppeteer-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--hide-scrollbars',
  '--disable-renderer-backgrounding', '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows',
];

// patience is how long a browser may take over one step, and waits how long a page may take to show what follows from
// it: many times what any of them takes on a machine that does nothing else.
const patience = 120000;
const waits = 10000;

// failures is what was found wrong. A run with any fails, and one that checked nothing.
export const failures = [];
let checks = 0;

export function fail(where, what) {
  failures.push(`${where}: ${what}`);
  console.log(`not ok ${where}: ${what}`);
}

export const sleep = ms => new Promise(done => setTimeout(done, ms));

// launch starts Chromium or, with a browser of the name firefox, Firefox, with more options of puppeteer's or none.
export async function launch(executablePath, browser = 'chrome', more = {}) {
  const args = browser === 'firefox' ? [] : flags;
  const started = await puppeteer.launch({ browser, executablePath, headless: true, args, timeout: patience, protocolTimeout: 2 * patience, ...more });
  const newPage = started.newPage.bind(started);
  started.newPage = async () => {
    const page = await newPage();
    page.setDefaultTimeout(patience);
    return page;
  };
  setTimeout(() => {
    console.log('not ok: it does not end');
    started.process()?.kill();
    process.exit(1);
  }, process.env.WALKS === 'all' ? 3600000 : 900000).unref();
  return started;
}

// watch returns a new page on which any request elsewhere, console message or error is a failure.
export async function watch(browser, base, name) {
  const page = await browser.newPage();
  await page.setCacheEnabled(true);
  guard(page, base, name);
  return page;
}

// guard makes any request elsewhere, console message, error or dialog of a page a failure. It returns
// the addresses that are requested. A browser's own fonts and icons come as data: and are none. For the icon of
// a site it asks unasked, when it likes, and gives up on it when its page is left.
export function guard(page, base, name) {
  const icon = r => /\/(favicon\.ico|icon\.svg)$/.test(r.url());
  const requests = [];
  page.on('request', r => {
    if (r.url().startsWith('data:')) return;
    if (!r.url().startsWith(base)) fail(name, `request to ${r.url().slice(0, 200)}`);
    if (!icon(r)) requests.push(r.url());
  });
  page.on('requestfailed', r => {
    const why = r.failure()?.errorText;
    if (!icon(r) && !/^(NS_BINDING_ABORTED|net::ERR_ABORTED)$/.test(why)) fail(name, `request failed: ${r.url()} ${why}`); // the page was left
  });
  page.on('console', m => fail(name, `console: ${m.text()}`));
  page.on('pageerror', e => fail(name, `page error: ${e}`));
  page.on('dialog', d => { fail(name, `dialog: ${d.message()}`); d.dismiss(); });
  return requests;
}

// press activates a button and waits for the page that follows. It does so with the mouse where page
// is the only one of its browser; a page behind another gets no frames to aim by.
export async function press(page, selector, mouse = false) {
  const click = mouse ? page.click(selector) : page.$eval(selector, e => e.click());
  const [response] = await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), click]);
  return response;
}

// expect fails unless a value, written as JSON, is the one that is wanted.
export function expect(where, what, got, want) {
  checks++;
  if (JSON.stringify(got) !== JSON.stringify(want)) fail(where, `${what}: ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
}

// becomes waits until what is read, again and again, is what is wanted, and fails with what was read last.
export async function becomes(where, what, read, want) {
  let got;
  for (const end = Date.now() + waits; Date.now() < end; await sleep(50)) {
    got = await Promise.resolve().then(read).catch(String); // a page that is being left has no answer yet
    if (JSON.stringify(got) === JSON.stringify(want)) break;
  }
  expect(where, what, got, want);
}

// until waits until a function gives something true in the page, and returns that. What follows a press or a load, such
// as the focus, a browser does when it next draws. Where it does not come, it fails with what the page has, and returns
// nothing.
export async function until(page, where, what, fn, ...args) {
  checks++;
  let last = '';
  for (const end = Date.now() + waits; Date.now() < end; await sleep(50)) {
    try {
      const found = await page.evaluate(fn, ...args);
      if (found) return found;
      last = '';
    } catch (e) {
      last = ` (${e})`;
    }
  }
  const seen = await page.evaluate(() => {
    const at = document.activeElement;
    return { address: location.href.slice(0, 200), title: document.title, focus: `${at?.localName}#${at?.id}.${at?.className}`, words: document.body?.innerText.slice(0, 200) };
  }).catch(String);
  fail(where, `${what}: not so after ${waits / 1000} seconds${last}: ${JSON.stringify(seen)}`);
}

// finish closes the browser and ends the driver, with all that was found.
export async function finish(browser) {
  await browser?.close();
  console.log(`${checks} checks, ${failures.length} failures`);
  process.exit(failures.length || !checks ? 1 : 0);
}

// readJob reads the job that go test writes to standard input.
export async function readJob() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
