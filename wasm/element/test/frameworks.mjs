// React and Vue render the element in the form that README shows, again and again while a conversation is in it. Reads
// {base, browser, path}.
import { click, shows, words } from './live.mjs';
import { becomes, expect, failed, heading, open, pause, run } from './check.mjs';

const set = (page, values) => page.evaluate(values => window.set(values), values);
const around = page => page.$eval('#app > div', e => [e.dataset.n, e.innerText.includes(`After ${e.dataset.n}`)]);

await run(Object.fromEntries(['react', 'vue'].map(name => [name, async () => {
  const page = await open(`/frameworks/${name}`);
  const published = await words(page, 'plain-rights');
  expect(name, 'the published answer', published.length > 1000, true);
  await set(page, { n: 1 });
  await shows(page, () => click(page, '[data-pr-do=who]'));
  await click(page, '.pr input[value=me]');
  const question = await heading(page);
  await set(page, { n: 2 });
  await becomes(name, 'rendered again', () => around(page), ['2', true]);
  await pause(page, 100);
  expect(name, 'the conversation stays', [await heading(page), await page.$eval('.pr input:checked', e => e.value)], [question, 'me']);
  await shows(page, () => click(page, '.pr button[value=continue]'));
  expect(name, 'it goes on', (await heading(page)) === question, false);
  await set(page, { service: 'benefits' });
  await pause(page, 300);
  expect(name, 'another service', await failed(page), []);
  await set(page, { n: 3, published: '<div class="pr"><p>Another answer.</p></div>' });
  await becomes(name, 'another answer is shown', async () => [await around(page), await words(page, 'plain-rights')], [['3', true], 'Another answer.']);
  await page.$eval('plain-rights', e => e.stop());
  expect(name, 'and stays', await words(page, 'plain-rights'), 'Another answer.');
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
  await set(page, { n: 4, notice: '' });
  await becomes(name, 'taken away', async () => [await around(page), await page.$('plain-rights')], [['4', true], null]);
  await set(page, { n: 5, notice: '/a/leeds.json', service: 'council-tax' });
  await becomes(name, 'and back', async () => [await around(page), await words(page, 'plain-rights'), await failed(page)], [['5', true], 'Another answer.', []]);
  await page.close();
}])));
