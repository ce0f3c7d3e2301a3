// What is typed in any way of writing finds its service among hundreds: on a list that a page was made with, as somebody
// types, and in a conversation. With runs it prints what a key costs, and looks at nothing. Reads {base, browser, path,
// queries, runs}.
import { shows } from './live.mjs';
import { expect, job, open, run } from './check.mjs';

const most = 40; // services that may be found of hundreds
const keys = 'children’s homes gŵyl';
const middle = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

// list opens the list and returns what types in it, and says what then stays and how long that took until it was laid out.
async function list() {
  const page = await open('/folds/list', { ready: false });
  await page.waitForFunction(() => document.querySelector('.pr-find')?.hidden === false, { polling: 50 });
  return [page, words => page.evaluate(words => {
    const input = document.querySelector('.pr-find input');
    const began = performance.now();
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const seen = [...document.querySelectorAll('.pr-choices > li[data-pr-find]')].filter(li => li.offsetHeight > 0);
    return { found: seen.map(li => li.querySelector('a').getAttribute('href').replace(/^.*\/|\.html$/g, '')), took: performance.now() - began };
  }, words)];
}

// live opens a conversation about the same and returns what searches in it.
async function live() {
  const page = await open('/folds/live');
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
  return [page, async words => {
    await page.$eval('plain-rights [name=in-find]', (e, words) => { e.value = words; }, words);
    const took = await page.evaluate(() => {
      const began = performance.now();
      document.querySelector('plain-rights button[value=search]').click();
      return document.body.offsetHeight && performance.now() - began;
    });
    return { found: await page.$$eval('plain-rights input[type=radio]', all => all.map(e => e.value)), took };
  }];
}

const all = {};
for (const [name, opens] of Object.entries({ list, live })) {
  all[name] = async () => {
    const [page, types] = await opens();
    if (job.runs) {
      const took = [...keys].map(() => []); // by key
      for (let i = 0; i < job.runs; i++) for (let n = 0; n < keys.length; n++) took[n].push((await types(keys.slice(0, n + 1))).took);
      const each = took.map(middle);
      const worst = Math.max(...each);
      const [what, over] = name === 'list' ? ['a key', worst > 100 ? ', over 100' : ''] : ['a press of Search', ''];
      console.log(`${job.browser}, ${name} of 600 services: ${middle(each).toFixed(1)} ms ${what}, the slowest ${worst.toFixed(1)}${over}`);
      expect(name, 'something is measured', worst > 0, true);
      return page.close();
    }
    expect(name, 'all are there', (await types('')).found.length >= 600, true);
    for (const { words, service } of job.queries) {
      const { found } = await types(words);
      expect(name, `${JSON.stringify(words)} finds it, and not most`, [found.includes(service), found.length < most], [true, true]);
    }
    await page.close();
  };
}
await run(all);
