// Two conversations on one page: whichever goes back, by its own Back or by the browser's, the other stays where it
// is, and no step is taken twice. Reads {base, browser, path}.
import { becomes, fail, finish, guard, launch, readJob, sleep } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const { base, browser: kind, path } = await readJob();
const browser = await launch(path, kind);
const [a, b] = ['plain-rights:nth-of-type(1)', 'plain-rights:nth-of-type(2)'];

async function open() {
  const page = await browser.newPage();
  guard(page, base, 'two');
  await page.evaluateOnNewDocument(record);
  await page.goto(`${base}/two`);
  await page.waitForFunction(() => window.events.length > 1, { polling: 50 });
  page.results = await headings(page); // where each began
  return page;
}

const headings = page => page.$$eval('plain-rights .pr-heading', all => all.map(h => h.textContent));
const begins = (page, root) => shows(page, () => click(page, `${root} [data-pr-do=who]`));
const ours = (page, root) => shows(page, () => click(page, `${root} button[value=back]`));
const theirs = (page, way) => shows(page, () => page.evaluate(n => history.go(n), way));

async function answers(page, root) {
  await click(page, `${root} :is(input[value=me], input[value=correct], input[value=yes])`);
  await shows(page, () => click(page, `${root} button[value=continue]`));
}

async function expect(page, what, want) {
  await sleep(150); // anything that would still move has moved
  await becomes('two', what, () => headings(page), want);
}

// Our own Back, after the other took a step.
async function own() {
  const page = await open();
  await begins(page, a);
  await begins(page, b);
  const [a1, b1] = await headings(page);
  await answers(page, b);
  const [, b2] = await headings(page);
  await answers(page, a);
  const [a2] = await headings(page);
  await expect(page, 'four steps', [a2, b2]);
  await ours(page, b);
  await expect(page, 'Back in the second', [a2, b1]);
  if (!(await page.$eval(`${b} input:checked`, e => e.value).catch(() => ''))) fail('Back in the second', 'its answer is lost');
  await theirs(page, -1);
  await expect(page, 'the browser’s Back undoes the step of the first', [a1, b1]);
  await theirs(page, -1);
  await expect(page, 'and passes over the one that is undone already', [a1, page.results[1]]);
  await theirs(page, 1);
  await expect(page, 'Forward', [a1, b1]);
  await theirs(page, 1);
  await expect(page, 'Forward again passes over it too', [a2, b1]);
  await answers(page, b);
  await expect(page, 'on in the second', [a2, b2]);
  await ours(page, a);
  await expect(page, 'Back in the first', [a1, b2]);
  await ours(page, a);
  await expect(page, 'and again', [page.results[0], b2]);
  await ours(page, b);
  await ours(page, b);
  await expect(page, 'all the way', page.results);
  await page.close();
}

// One that is taken away takes its steps along.
async function away() {
  const page = await open();
  const [published] = await headings(page);
  await begins(page, a);
  await begins(page, b);
  await answers(page, b);
  const [a1] = await headings(page);
  await page.$eval(b, e => e.remove());
  await expect(page, 'the first stays', [a1]);
  await theirs(page, -1);
  await expect(page, 'Back passes over what is gone', [published]);
  await page.close();
}

for (const check of [own, away]) await check().catch(error => fail(check.name, error.stack));
await finish(browser);
