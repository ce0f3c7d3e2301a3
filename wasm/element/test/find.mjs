// The search of a built list of services, which needs no program. Reads {base, browser, path, queries}.
import { expect, fail, finish, launch, readJob, watch } from './browser.mjs';

const { base, browser: kind, path, queries } = await readJob();
const browser = await launch(path, kind);
const near = 3; // as many as package widget wants the service among
const page = await watch(browser, base, 'list');
let requests = 0;
page.on('request', () => { requests++; });

for (const council of new Set(queries.map(q => q.council))) {
  await page.goto(`${base}/${council}/index.html`);
  await page.waitForSelector('.pr-find:not([hidden])');
  const whole = await page.$$eval('.pr-choices > li', all => all.length);
  const before = requests;
  const typed = words => page.evaluate(words => {
    const input = document.querySelector('.pr-find input');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const seen = [...document.querySelectorAll('.pr-choices > li')].filter(li => li.offsetHeight > 0);
    const found = seen.filter(li => li.dataset.prFind !== undefined);
    return {
      services: found.map(li => li.querySelector('a').getAttribute('href').replace(/^.*\/|\.html$/g, '')),
      others: seen.length - found.length,
      said: document.querySelector('.pr-found').innerText.trim(),
    };
  }, words);
  for (const { words, service } of queries.filter(q => q.council === council)) {
    const { services, others, said } = await typed(words);
    if (service === '-' ? services.length > 0 : !services.slice(0, near).includes(service)) fail(council, `"${words}" finds ${services}, not ${service} among the first ${near}`);
    if (others !== 1) fail(council, `${others} lines beside the services that are found: help must stay`);
    if (!said || (services.length > 1 && !said.includes(String(services.length)))) fail(council, `"${words}" finds ${services.length} and says "${said}"`);
  }
  expect(council, 'with nothing typed the whole list stands', (await typed('')).services.length + 1, whole);
  expect(council, 'typing asks nobody', requests, before);
}

// By the keyboard: Enter in the field goes nowhere.
await page.goto(`${base}/leicester/index.html`);
await page.waitForSelector('.pr-find:not([hidden])');
await page.type('.pr-find input', 'care home');
await page.keyboard.press('Enter');
await page.waitForFunction(() => [...document.querySelectorAll('.pr-choices > li')].filter(li => li.offsetHeight > 0).length < 6);
expect('keyboard', 'the page stays', new URL(page.url()).pathname, '/leicester/index.html');
await finish(browser);
