// Where each element of ours stands, and which way it runs, in hosts from right to left and in one that is not. Reads
// {base, browser, path}.
import { fail } from './browser.mjs';
import { click, shows } from './live.mjs';
import { expect, open, run } from './check.mjs';

const places = page => page.evaluate(() => {
  const edge = document.querySelector('.pr').getBoundingClientRect();
  return [...document.querySelectorAll('.pr, .pr *')].map(e => {
    const { direction, unicodeBidi, textAlign } = getComputedStyle(e);
    const { left, top, width } = e.getBoundingClientRect();
    const first = document.createRange();
    first.selectNodeContents(e);
    const words = first.getBoundingClientRect();
    return [`${e.localName}.${e.className}`, direction, unicodeBidi, textAlign, ...(width ? [left - edge.left, top - edge.top, width, words.width && words.left - edge.left].map(Math.round) : [])].join(' ');
  });
});

await run(Object.fromEntries(['attribute', 'style', 'everything'].map(name => [name, async () => {
  const pages = [await open('/directions/ours'), await open(`/directions/${name}`)];
  const compare = async screen => {
    const [want, got] = [await places(pages[0]), await places(pages[1])];
    expect(name, `${screen}: elements`, got.length, want.length);
    want.map((w, i) => [w, got[i]]).filter(([w, g]) => w !== g).slice(0, 5).forEach(([w, g]) => fail(name, `${screen}: ${g}, want ${w}`));
  };
  await compare('published');
  for (const page of pages) await shows(page, () => click(page, '[data-pr-do=who]'));
  await compare('a question');
  for (const page of pages) await page.close();
}])));
