// One browser for all checks, with what every page in it must keep to.
import puppeteer from 'puppeteer-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--hide-scrollbars',
  '--disable-renderer-backgrounding', '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows',
];

// failures is what was found wrong. A run with any fails.
export const failures = [];

export function fail(where, what) {
  failures.push(`${where}: ${what}`);
  console.log(`not ok ${where}: ${what}`);
}

// launch starts Chromium or, with a browser of the name firefox, Firefox.
export function launch(executablePath, browser = 'chrome') {
  if (browser === 'firefox') return puppeteer.launch({ browser, executablePath, headless: true });
  return puppeteer.launch({ executablePath, headless: true, args: flags });
}

// watch returns a new page on which any request elsewhere, console message or error is a failure.
export async function watch(browser, base, name) {
  const page = await browser.newPage();
  await page.setCacheEnabled(true);
  guard(page, base, name);
  return page;
}

// guard makes any request elsewhere, console message, error or dialog of a page a failure. It returns
// the addresses that are requested. A browser's own fonts and icons come as data: and are none.
export function guard(page, base, name) {
  const requests = [];
  page.on('request', r => {
    if (r.url().startsWith('data:')) return;
    requests.push(r.url());
    if (!r.url().startsWith(base)) fail(name, `request to ${r.url().slice(0, 200)}`);
  });
  page.on('requestfailed', r => {
    const why = r.failure()?.errorText;
    // A browser asks for an icon unasked, and gives up on it when its page is left.
    if (r.url().endsWith('/favicon.ico') && why === 'NS_BINDING_ABORTED') return;
    fail(name, `request failed: ${r.url()} ${why}`);
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

// until waits until a function gives something true in the page, and returns it. What follows a press or
// a load, such as the focus, a browser does when it next draws, at no time that a check could know of.
// After ten seconds it fails with what was wanted and what the page shows, and returns nothing.
export async function until(page, where, what, fn, ...args) {
  let last = '';
  for (const end = Date.now() + 10000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {
    try {
      const found = await page.evaluate(fn, ...args);
      if (found) return found;
    } catch (e) {
      last = ` (${e})`; // a page that is being left has no answer yet
    }
  }
  const seen = await page.evaluate(() => {
    const at = document.activeElement;
    return { address: location.href.slice(0, 200), title: document.title, focus: `${at?.localName}#${at?.id}.${at?.className}`, words: document.body?.innerText.slice(0, 200) };
  }).catch(e => `${e}`);
  fail(where, `not so after ten seconds: ${what}${last}: ${JSON.stringify(seen)}`);
}

// readJob reads the job that go test writes to standard input.
export async function readJob() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
