// From a press to the first question, and to the page before and the other language, on a slow phone: our page beside
// one of plain HTML and JavaScript, one after the other in one run. Reads {base, path, runs}.
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { launch, readJob, sleep } from './browser.mjs';

const job = await readJob();
const slow = PredefinedNetworkConditions['Slow 4G'];
const most = 1.3; // of what plain takes, is to be the most
const seen = 100; // milliseconds that nobody notices
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const browser = await launch(job.path);

// visit opens a page with nothing in the cache, as on a slow phone, and waits until it can begin.
async function visit(path) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateNetworkConditions(slow);
  await page.emulateCPUThrottling(4);
  const began = Date.now();
  await page.goto(job.base + path);
  await page.waitForFunction(() => [...document.querySelectorAll('button[data-pr-do=who]')].some(b => b.checkVisibility()), { polling: 20 });
  return { page, ready: Date.now() - began, end: () => context.close() };
}

// asks presses Start, a moment after the pointer has come to it as before a hand's press, and times it in the page, until
// what follows the first question is drawn.
async function asks(path) {
  const { page, ready, end } = await visit(path);
  await page.hover('button[data-pr-do=who]');
  await sleep(300);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const took = await page.evaluate(async () => {
    const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    await drawn();
    const began = performance.now();
    document.querySelector('button[data-pr-do=who]').click();
    while (!document.querySelector('input[value=child]')) await new Promise(done => setTimeout(done, 1));
    await drawn();
    return performance.now() - began;
  });
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const work = traceEvents.find(e => e.name === 'EventDispatch' && e.args.data.type === 'click').tdur / 1000;
  await end();
  return { ready, took, work, first: ready + took };
}

// follows presses a link with the mouse, and times it until the next page is painted.
const follows = selector => async path => {
  const { page, end } = await visit(path);
  await page.evaluate(() => {
    addEventListener('click', e => { window.name = performance.timeOrigin + e.timeStamp; }, true);
  });
  const before = await page.evaluate(() => performance.timeOrigin);
  await page.click(selector);
  await page.waitForFunction(t => performance.timeOrigin !== t && performance.getEntriesByName('first-contentful-paint').length > 0, { polling: 50, timeout: 30000 }, before);
  const took = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime - Number(window.name));
  await end();
  return { took };
};

console.log(`Slow 4G as Chromium's tools have it (${slow.latency} ms there and back, ${(slow.download * 8 / 1e6).toFixed(2)} Mbit/s), processor 4 times slower, medians of ${job.runs} runs, of links a third as many`);
for (const [what, measure] of [
  ['from Start to the first question', asks],
  ['Back', follows('.pr-back')],
  ['Cymraeg', follows('.pr-languages a')],
]) {
  const all = { ours: [], plain: [] };
  const runs = measure === asks ? job.runs : Math.ceil(job.runs / 3);
  for (let i = 0; i < runs; i++) for (const name of ['ours', 'plain']) all[name].push(await measure(`/waiting/${name}/en`));
  for (const key of Object.keys(all.ours[0])) {
    const [ours, plain] = ['ours', 'plain'].map(name => median(all[name].map(m => m[key])));
    const label = { took: what, work: 'the processor’s own time for the press, whatever else it does', ready: 'from nothing until Start can be pressed', first: 'both' }[key];
    const over = ours > most * plain && ours > plain + seen ? `, over ${most} and ${seen} ms` : '';
    console.log(`${label}: ${ours.toFixed(0)} ms, plain ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)}${over}`);
  }
}
await browser.close();
