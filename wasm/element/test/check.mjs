// What the drivers of single faults share: a page of the job's host, what is expected of it, and the run of all checks.
import { fail, finish, guard, launch, readJob } from './browser.mjs';
import { record } from './live.mjs';

export const job = await readJob();
export const browser = await launch(job.path, job.browser);
export { becomes, expect, until } from './browser.mjs';

/** Opens a page of the host and waits until the element is ready. With quiet: false its complaints are no faults. */
export async function open(path, { quiet = true, first = () => {}, ready = true } = {}) {
  const page = await browser.newPage();
  page.requests = quiet ? guard(page, job.base, path) : [];
  if (!quiet) page.on('request', r => page.requests.push(r.url()));
  await page.evaluateOnNewDocument(record);
  await page.evaluateOnNewDocument(first);
  await page.setViewport({ width: 800, height: 900 });
  await page.goto(job.base + path);
  if (ready) await page.waitForFunction(() => window.events.length > 0, { polling: 50 });
  return page;
}

export const heading = page => page.$eval('.pr-heading', h => h.textContent);
export const failed = page => page.evaluate(() => window.events.filter(e => e.name === 'failed'));
export const pause = (page, ms) => page.evaluate(t => new Promise(r => setTimeout(r, t)), ms);

/** Runs every check, or the one that the job names, and ends with what was found. */
export async function run(all) {
  for (const [name, check] of Object.entries(all)) {
    if (job.only && job.only !== name) continue;
    try {
      await check();
    } catch (error) {
      fail(name, error.stack);
    }
  }
  await finish(browser);
}
