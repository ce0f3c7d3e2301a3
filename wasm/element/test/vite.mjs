// The packed element on a page of a project that uses Vite: begun by the page's own script, a service
// chosen, its questions answered, and ended. Reads {base, path}.
import { failures, fail, guard, launch, readJob } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const job = await readJob();
const browser = await launch(job.path);
const page = await browser.newPage();
const requests = guard(page, job.base, 'vite');
const inside = () => page.$eval('plain-rights', e => e.textContent.trim());
const expect = (what, got, want) => { if (got !== want) fail('vite', `${what}: ${got}, want ${want}`); };

await page.evaluateOnNewDocument(record);
await page.goto(`${job.base}/`);
await page.waitForFunction(() => window.events.length > 0 && !document.querySelector('#start').disabled, { polling: 50 });
expect('before the start', await inside(), 'The published answer.');
expect('programs before the start', requests.filter(r => r.includes('.wasm')).length, 0);

await shows(page, () => click(page, '#start'));
const first = await page.title();
const after = requests.length;
expect('the heading', await page.$eval('.pr-heading', h => h.textContent), 'What is it about?');
expect('the colour of the words of a button', await page.$eval('button[value=continue]', b => getComputedStyle(b).color), 'rgb(255, 255, 255)');
const choose = async choice => {
  await click(page, choice);
  await shows(page, () => click(page, 'button[value=continue]'));
};
await choose('input[value=council-tax]');
expect('another screen', (await page.title()) !== first, true);
// Whatever is asked before the answer, the first choice will do.
for (let i = 0; i < 20 && !(await page.$('.pr-result')); i++) await choose('input[type=radio]');
expect('the answer names the service', (await page.$eval('.pr-heading', h => h.parentNode.textContent)).includes('Council Tax'), true);
expect('an answer', (await page.$('.pr-result')) !== null, true);

await click(page, '#stop');
expect('after the stop', await inside(), 'The published answer.');
expect('requests after the start', requests.slice(after).join(), '');
expect('events', await page.evaluate(() => [...new Set(window.events.map(e => e.name))].join()), 'ready,screen,stopped');
expect('programs', requests.filter(r => r.includes('.wasm')).length, 1);
await browser.close();
console.log(`${requests.length} requests, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
