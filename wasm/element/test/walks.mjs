// Walks through live conversations: presses what a resident presses and compares every screen with the
// one that was meant, node by node, and the answer with the one of the same page with script off. Reads
// {base, browser, path, axe, walks: [{page, off, steps: [{do, pick, outline}]}]}.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { failures, fail, guard, launch, readJob } from './browser.mjs';
import { click, outline, record, shows, words } from './live.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// As GOV.UK measures its own patterns.
const axeTags = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const job = await readJob();
const { base } = job;
const browser = await launch(job.path, job.browser);
const shapes = new Set();
let seen = 0;
let audited = 0;

// shape is run in the page: the elements of the screen, each with where it stands.
function shape() {
  const lines = new Set();
  for (const e of document.querySelectorAll('plain-rights *')) {
    let path = '';
    for (let at = e; at.localName !== 'plain-rights'; at = at.parentNode) path = `>${at.localName}.${at.className}${path}`;
    lines.add(path);
  }
  return [...lines];
}

// audit runs axe on a screen of a shape that was not seen before or, with AXE=all, on every screen.
async function audit(page, name) {
  if (!job.axe) return;
  const before = shapes.size;
  (await page.evaluate(shape)).forEach(line => shapes.add(line));
  if (shapes.size === before && process.env.AXE !== 'all') return;
  audited++;
  const open = await browser.newPage(); // the host's policy, rightly, lets nobody else run script in its page
  await open.setBypassCSP(true);
  await open.setViewport({ width: 320, height: 900 });
  await open.goto(`${base}/empty`);
  await open.evaluate((html, style) => {
    document.documentElement.innerHTML = html;
    document.querySelectorAll('script').forEach(s => s.remove());
  }, await page.evaluate(() => document.documentElement.innerHTML));
  await open.waitForFunction(() => [...document.querySelectorAll('link[rel=stylesheet]')].every(l => l.sheet), { polling: 20 });
  await open.evaluate(axeSource);
  const { violations } = await open.evaluate(tags => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), axeTags);
  for (const v of violations) fail(name, `axe: ${v.id}: ${v.nodes.map(n => n.html.slice(0, 150)).join(' | ')}`);
  await open.close();
}

// One page for all conversations, and one where no script may run: to open a page takes longer than to load it.
const page = await browser.newPage();
const requests = guard(page, base, 'live');
await page.evaluateOnNewDocument(record);
await page.setViewport({ width: 320, height: 900 });
const still = await browser.newPage();

// off is what the page says where no script may run.
async function off(path) {
  await still.goto(base + path);
  const dead = await still.evaluate(() => [...document.querySelectorAll('plain-rights button')].filter(b => b.getBoundingClientRect().height > 0).length);
  if (dead) fail(path, `${dead} buttons that do nothing`);
  return words(still, 'plain-rights');
}

async function walk(path, without, steps) {
  const published = await off(without);
  requests.length = 0;
  await page.goto(base + path);
  let started = 0;
  let answer = '';
  for (const [i, step] of steps.entries()) {
    const name = `${path} step ${i} ${step.do} ${step.pick}`;
    const root = i === 0 ? 'plain-rights [data-pr-do="' : 'plain-rights button[value="';
    await shows(page, async () => {
      if (step.typed) await page.evaluate(typed => {
        for (const [name, value] of Object.entries(typed)) document.querySelector(`plain-rights [name="${name}"]`).value = value;
      }, step.typed);
      if (step.pick) {
        const radio = `plain-rights input[value="${step.pick}"]`;
        const folded = `plain-rights details:not([open]):has(input[value="${step.pick}"]) > summary`;
        if (await page.$(folded)) await click(page, folded);
        await click(page, radio);
      }
      await click(page, `${root}${step.do}"]`);
    });
    if (i === 0) started = requests.length;
    const problem = await page.evaluate(() => window.events.find(e => e.name === 'failed'));
    if (problem) return fail(name, JSON.stringify(problem));
    const made = await outline(page, 'plain-rights > .pr');
    if (made !== step.outline) {
      const at = [...step.outline].findIndex((c, k) => c !== made[k]);
      fail(name, `another tree at ${at}: meant ${step.outline.slice(at - 60, at + 60)}, made ${made.slice(at - 60, at + 60)}`);
    }
    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('.pr *')].find(e => e.getBoundingClientRect().right > 320.5 && !e.closest('.pr-unseen'))?.outerHTML.slice(0, 150),
      focus: document.activeElement.matches(document.querySelector('.pr-error-summary') ? '.pr-error-summary' : '.pr-heading'),
      address: location.href,
      title: document.title,
      history: JSON.stringify(Object.values(history.state ?? {})),
      kept: Object.keys(localStorage).concat(Object.keys(sessionStorage)).join() + document.cookie,
    }));
    if (found.width > 320 || found.wide) fail(name, `${found.width} px wide: ${found.wide}`);
    if (!found.focus) fail(name, 'the focus is not on what is new');
    if (found.kept) fail(name, `kept: ${found.kept}`);
    if (found.address !== base + path) fail(name, `the address is ${found.address}`);
    if (found.title !== 'A page of the council') fail(name, `the title is ${found.title}`);
    if (!/^\[\d*\]$/.test(found.history)) fail(name, `in the history: ${found.history}`);
    if (step.result && !answer) {
      answer = await words(page, 'plain-rights');
      if (answer !== published) fail(name, `other words than with script off: ${answer.slice(0, 300)} / ${published.slice(0, 300)}`);
    }
    await audit(page, name);
    seen++;
  }
  if (requests.length > started) fail(path, `requests after the start: ${requests.slice(started)}`);
  if (!answer) fail(path, 'no answer was reached');
}

for (const w of job.walks) await walk(w.page, w.off, w.steps);
await browser.close();
console.log(`${job.walks.length} conversations, ${seen} screens, ${audited} audited by axe, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
