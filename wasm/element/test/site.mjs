// A resident on the built site: from the list of councils to an answer, with script and without. Reads
// {base, browser, path, shots}.
import { becomes, failures, fail, guard, launch, readJob } from './browser.mjs';
import { click, record, shows, words } from './live.mjs';

const job = await readJob();
const { base } = job;
const browser = await launch(job.path, job.browser);
const follow = async (page, text) => {
  const link = await page.evaluateHandle(t => [...document.querySelectorAll('main a, .pr-page-way a')].find(a => a.textContent === t), text);
  await Promise.all([page.waitForNavigation(), link.evaluate(a => a.click())]);
};

// parts holds a page to leading to each of its parts beside it, where there is room: with a link that works, in sight
// however far somebody has come down.
async function parts(page) {
  await page.setViewport({ width: 959, height: 900 });
  if (await page.$eval('.pr-contents', e => e.offsetHeight)) fail('parts', 'they stand where there is no room');
  await page.setViewport({ width: 1280, height: 900 });
  const found = await page.$$eval('.pr-contents a', all => all.map(a => a.getAttribute('href')));
  const [list, screen] = await page.$$eval('.pr-contents, #pr-screen', all => all.map(e => e.getBoundingClientRect().toJSON()));
  if (found.length < 4 || list.left < screen.right || list.right > 1280) fail('parts', `${found}: ${JSON.stringify([list, screen])}`);
  await page.click(`.pr-contents a[href="${found.at(-1)}"]`);
  await becomes('parts', 'where a link leads, the part and the links are in sight', () => page.evaluate(to => [document.querySelector(to), document.querySelector('.pr-contents')].map(e => e.getBoundingClientRect()).map(r => r.top >= 0 && r.top < innerHeight), found.at(-1)), [true, true]);
  await page.evaluate(() => scrollTo(0, 0));
}

const page = await browser.newPage();
const requests = guard(page, base, 'site');
await page.evaluateOnNewDocument(record);
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${base}/`);
await follow(page, 'Leeds City Council');
await follow(page, 'Council Tax');
const published = await words(page, 'plain-rights');
const around = () => page.evaluate(() => {
  const way = document.querySelector('.pr-page-way');
  return { title: document.title, lang: document.documentElement.lang, way: way.offsetHeight > 0, before: Boolean(way.compareDocumentPosition(document.querySelector('main')) & 4) };
});
const own = await around();
if (!own.way || !own.before) fail('site', `what leads to other pages does not stand before the main part: ${JSON.stringify(own)}`);
if (job.shots) {
  await page.screenshot({ path: `${job.shots}/wide.png` });
  await page.setViewport({ width: 320, height: 900 });
  await page.screenshot({ path: `${job.shots}/narrow.png` });
}
await parts(page);
await page.$eval('plain-rights', e => e.setAttribute('today', '')); // the published answer says no day
await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
if ((await words(page, 'plain-rights')) !== published) fail('site', 'the live answer is not the published one');
// The page takes the title of the screen while a conversation is shown, and gives it back.
const live = await around();
if (await page.$eval('.pr-contents', e => e.offsetHeight)) fail('site', 'what leads to the parts of a page stands beside a conversation');
if (live.way || live.title === own.title) fail('site', `the page around a conversation: ${JSON.stringify(live)}`);
await page.$eval('plain-rights', e => e.stop());
if (JSON.stringify(await around()) !== JSON.stringify(own)) fail('site', `the page after it: ${JSON.stringify(await around())}`);
await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
await shows(page, () => click(page, 'button[value=who]'));
const before = requests.length;
for (const pick of ['me', 'correct']) {
  await click(page, `input[value=${pick}]`);
  await shows(page, () => click(page, 'button[value=continue]'));
}
for (let i = 0; i < 20 && !(await page.$('.pr-result')); i++) {
  await click(page, 'input[value=no]');
  await shows(page, () => click(page, 'button[value=continue]'));
}
if (!(await page.$('.pr-result'))) fail('site', 'no answer after twenty questions');
if (requests.length !== before) fail('site', `requests: ${requests.slice(before)}`);
if (requests.filter(r => r.endsWith('.wasm')).length !== 1) fail('site', 'not one program');
await page.$eval('plain-rights', e => e.stop());
await follow(page, 'All councils');
if (new URL(page.url()).pathname !== '/index.html') fail('site', `All councils leads to ${page.url()}`);

// Who begins on the list of a council may choose more than one, and comes to a letter; so does
// who begins on the page for people who do not know.
const writes = async (from, who) => {
  for (const pick of who) {
    await click(page, `input[value="${pick}"]`);
    await shows(page, () => click(page, 'button[value=continue]'));
  }
  await shows(page, () => click(page, 'button[value="letter/access"]'));
  await page.evaluate(() => { for (const [name, value] of [['name', 'Ann Example'], ['contact', 'ann@example.org']]) document.querySelector(`[name=in-${name}]`).value = value; });
  await shows(page, () => click(page, 'button[value=continue]'));
  if (!(await page.$eval('.pr-letter', e => e.textContent.includes('Ann Example')).catch(() => false))) fail('site', `no letter from ${from}`);
};
await page.goto(`${base}/leeds/index.html`);
const list = await words(page, 'plain-rights');
if (!list.includes('Council Tax')) fail('site', 'not the whole list');
await shows(page, () => click(page, '.pr-more [data-pr-do=several]'));
for (const one of ['council-tax', 'benefits']) await click(page, `input[value=${one}]`);
await shows(page, () => click(page, 'button[value=continue]'));
await writes('the list', ['me', 'see']);
await page.goto(`${base}/leeds/index.html`);
await follow(page, 'I do not know');
const help = await words(page, 'plain-rights');
await shows(page, () => page.$eval('plain-rights', e => { e.start(); }));
if ((await words(page, 'plain-rights')) !== help) fail('site', 'the live help is not the published one');
await shows(page, () => click(page, 'button[value=who]'));
await writes('the help page', ['me']);
await page.goto(`${base}/leeds/help.html`);
await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
if (!(await page.$('[name=in-name]'))) fail('site', 'no letter from the help page at once');

// Without script: the answer, and a way to the questions on the server.
const off = await browser.newPage();
await off.setViewport({ width: 320, height: 900 });
if (job.browser !== 'firefox') await off.setJavaScriptEnabled(false); // which cannot turn it off
await off.goto(`${base}/leeds/council-tax.html`);
const [link] = await off.$$eval('plain-rights a[href^="/without-script"]', all => all.map(a => a.getAttribute('href')));
if (link !== '/without-script/leeds/council-tax') fail('without script', `the link leads to ${link}`);
await off.goto(base + link);
if (!(await off.$('button[value=who]'))) fail('without script', 'the server asks nothing');
await browser.close();
console.log(`${requests.length} requests, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
