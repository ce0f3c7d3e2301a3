// Whole documents that the workshop writes, as a report of findings: valid HTML; under axe with the tags that GOV.UK
// uses, in both schemes of colours; nothing past the edge of a narrow screen; one first heading and none left out; no
// script and nothing from elsewhere; and as paper. Reads {base, path, names}: the paths of the documents.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, fail, finish, launch, readJob, watch } from './browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const job = await readJob();
const browser = await launch(job.path);
// A telephone number stands as the notice has it, without spaces that never break.
const html = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules: { 'tel-non-breaking': 'off' } });

for (const name of job.names) {
  const page = await watch(browser, job.base, name);
  await page.setViewport({ width: 320, height: 800 });
  const source = await (await page.goto(job.base + name)).text();
  for (const { messages } of (await html.validateString(source, name)).results) {
    for (const m of messages) fail(name, `${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
  }
  const found = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.localName[1])),
    scripts: document.scripts.length,
    lang: document.documentElement.lang,
  }));
  if (found.width > 320) fail(name, `${found.width} px wide on a screen of 320`);
  expect(name, 'first headings', found.levels.filter(level => level === 1).length, 1);
  expect(name, 'headings begin with the first', found.levels[0], 1);
  found.levels.forEach((level, i) => {
    if (i > 0 && level > found.levels[i - 1] + 1) fail(name, `a heading h${level} after h${found.levels[i - 1]}`);
  });
  expect(name, 'scripts', found.scripts, 0);
  if (!['en', 'cy'].includes(found.lang)) fail(name, `language ${found.lang}`);
  await page.setViewport({ width: 1200, height: 900 });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(tags => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), axeTags);
    for (const v of violations) fail(`${name}, ${value}`, `axe ${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`);
  }
  const sheets = (await page.pdf({ format: 'A4', printBackground: true })).length;
  if (sheets < 1000) fail(name, 'nothing is printed');
  await page.close();
}
await finish(browser);
