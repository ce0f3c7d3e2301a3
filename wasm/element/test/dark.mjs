// Screens in both schemes of colours, on pages of a council that wants them dark where a person has their device so:
// under axe with the tags that GOV.UK uses, which has contrast of 7:1 among them. Reads {base, path, site}: base is such
// a council, site one that does not want it.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, fail, finish, launch, press, readJob } from './browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const job = await readJob();
const browser = await launch(job.path);
const page = await browser.newPage();
await page.setBypassCSP(true);
await page.setViewport({ width: 390, height: 844 });

const scheme = value => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

// light returns how light the page, the screen on it and its words are, of 1.
const light = () => page.evaluate(() => {
  const of = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return a === 0 ? 'none' : (r + g + b) / 765 > 0.5; };
  const screen = getComputedStyle(document.querySelector('main .pr'));
  return [of(getComputedStyle(document.body).backgroundColor), of(screen.backgroundColor), of(screen.color)];
});

async function look(name) {
  for (const value of ['light', 'dark']) {
    await scheme(value);
    expect(name, `${value}: the page, the screen and its words are light`, await light(), value === 'light' ? [true, true, false] : [false, false, true]);
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(tags => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), axeTags);
    for (const v of violations) fail(`${name}, ${value}`, `axe ${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`);
  }
}

const go = 'form button[name=do][value=continue]';
const choose = async value => {
  await page.$eval(`input[name=pick][value="${value}"]`, e => e.click());
  await press(page, go);
};
await page.goto(`${job.base}/`);
await look('councils');
await page.goto(`${job.base}/leicester`);
await look('services');
await press(page, go);
await look('services, nothing chosen');
await choose('social-care'); // with a way out
await choose('me');
await choose('unsure');
await look('what can be asked');
await press(page, 'button[value=summary]');
await look('summary');
await page.goto(`${job.base}/leeds`);
for (const value of ['council-tax', 'me', 'delete']) await choose(value);
for (let i = 0; i < 9 && await page.$('input[value=unsure]'); i++) {
  if (i === 0) await look('question');
  await choose('unsure');
}
await look('answer');
await press(page, 'button[value=notice]');
await look('notice');
await press(page, 'button[value=back]');
await press(page, 'button[value^="letter/"]');
await press(page, go);
await look('details, nothing filled in');
await page.$$eval('[name^="in-"]', all => all.forEach(e => { if (/name|contact/.test(e.name)) e.value = 'Ann'; else if (e.tagName === 'TEXTAREA') e.value = 'All.'; }));
await page.$$eval('input[name=in-contact]', all => all.forEach(e => { e.value = 'ann@example.org'; }));
await press(page, go);
expect('letter', 'is shown', await page.$eval('.pr-letter', e => e.textContent.includes('Ann')).catch(() => false), true);
await look('letter');

// Nobody who did not ask for it gets it, and paper is white.
await scheme('dark');
await page.emulateMediaType('print');
expect('paper', 'is light', await light(), [true, true, false]);
await page.emulateMediaType('screen');
await page.goto(`${job.site}/leeds`);
expect('a council that does not want it', 'is light', await light(), [true, true, false]);
await finish(browser);
