// What a page costs people: when the published answer is painted, when the conversation can begin, what
// a step takes and how much memory is used; beside a page whose Go program does nothing, and one that
// has the same forms in plain JavaScript. Plain, and as on a slow phone. Reads {base, path, runs}.
import { readFileSync } from 'node:fs';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { launch, readJob } from './browser.mjs';
import { record } from './live.mjs';

const job = await readJob();
const { base } = job;
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

// measure opens a page in a new browser, presses its button and answers until the result is there.
async function measure(path, slow) {
  const browser = await launch(job.path);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(record);
  if (slow) {
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.emulateCPUThrottling(4);
  }
  let bytes = 0;
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.loadingFinished', e => { bytes += e.encodedDataLength; });
  await page.goto(base + path, { waitUntil: 'load' });
  await page.waitForFunction(() => window.events.length > 0, { polling: 20 });
  // All times are taken in the page, where the driver's own do not count.
  const times = await page.evaluate(async () => {
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    while (!painted()) await new Promise(r => setTimeout(r, 20));
    const next = act => new Promise((done, failed) => {
      const begun = performance.now();
      addEventListener('plainrights-screen', () => done(performance.now() - begun), { once: true });
      addEventListener('plainrights-failed', e => failed(e.detail.error), { once: true });
      act();
    });
    const root = document.querySelector('plain-rights, #plain') ?? document.body;
    const ready = await next(() => root.querySelector('[data-pr-do=who]').click());
    const steps = [];
    while (!root.querySelector('.pr-result') && root.querySelector('input[name=pick]')) {
      steps.push(await next(() => {
        root.querySelector('input[value=me], input[value=correct], input[value=no]').click();
        root.querySelector('button[value=continue]').click();
      }));
    }
    return { painted: painted(), ready, steps, answer: ready + steps.reduce((a, b) => a + b, 0) };
  });
  const info = await (await browser.target().createCDPSession()).send('SystemInfo.getProcessInfo');
  const memory = info.processInfo.filter(p => p.type === 'renderer').map(p => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p.id}/smaps_rollup`, 'utf8'))?.[1] ?? 0));
  await browser.close();
  return { ...times, step: times.steps.length ? median(times.steps) : 0, memory: Math.max(...memory) / 1024, bytes: bytes / 1024 };
}

const pages = [['plainrights', '/page/leeds/council-tax'], ['empty Go program', '/bench/empty'], ['plain JavaScript', '/bench/plain']];
console.log(['page', 'conditions', 'published answer painted', 'from press to first question', 'a step', 'from press to answer', 'memory', 'received'].join(' | '));
for (const slow of [false, true]) {
  for (const [name, path] of pages) {
    const all = [];
    for (let i = 0; i < job.runs; i++) all.push(await measure(path, slow));
    const of = key => median(all.map(a => a[key]));
    console.log([name, slow ? 'slow 4G, processor 4 times slower' : 'plain', `${of('painted').toFixed(0)} ms`, `${of('ready').toFixed(0)} ms`, `${of('step').toFixed(1)} ms`, `${of('answer').toFixed(0)} ms`, `${of('memory').toFixed(0)} MiB`, `${of('bytes').toFixed(0)} KiB`].join(' | '));
  }
}
