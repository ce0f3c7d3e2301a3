// Goes through the server's pages, which need no script, and then back and forth with the browser's own buttons: each
// page is there again as it was, none is an error of the browser's, and after "Start again" and "Exit this page" none is
// there any more. A form of another site, at the first of names, leads to no letter. Reads {base, browser, path, names}.
import { becomes, fail, finish, launch, readJob } from './browser.mjs';

const { base, browser: kind, path, names: [forger] } = await readJob();
const browser = await launch(path, kind, { acceptInsecureCerts: true }); // of the host that Exit leads to
const page = await browser.newPage();
if (kind !== 'firefox') await page.setJavaScriptEnabled(false);

const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? `no page: ${document.body?.innerText.slice(0, 200)}`);
const said = words => page.evaluate(w => document.documentElement.outerHTML.includes(w), words);

async function after(does) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), does()]);
  return heading();
}
const press = selector => after(() => page.click(selector));
const choose = async value => {
  await page.click(`input[value="${value}"]`);
  return press('form button[name=do][value=continue]');
};
// history goes one page back or forward as the browser's button does; what fails there is an error of the browser's.
async function history(name, step) {
  try {
    await page[step]({ waitUntil: 'load' });
  } catch (e) {
    fail(name, `${step}: ${e.message}`);
  }
}

// walk goes to a letter and returns the headings on the way.
async function walk(council, service) {
  await page.goto(`${base}/`);
  const seen = [await heading(), await choose(council), await choose(service), await choose('me'), await choose('delete')];
  while (await page.$('input[name=pick][value=unsure]')) seen.push(await choose('unsure'));
  seen.push(await press('button[value="letter/erasure"]'));
  await page.type('input[name=in-name]', 'Ann Example');
  await page.type('[name=in-contact]', 'ann@example.org');
  if (await page.$('textarea[name=in-details]')) await page.type('textarea[name=in-details]', 'The wrong house.');
  seen.push(await press('form button[name=do][value=continue]'));
  if (!(await said('Ann Example'))) fail(council, 'the letter has no name');
  return seen;
}

const seen = await walk('leeds', 'council-tax');
console.log(`# ${kind}: ${seen.length} pages`);
for (let i = seen.length - 2; i >= 0; i--) {
  await history(`back to page ${i}`, 'goBack');
  await becomes(`back to page ${i}`, 'the heading', heading, seen[i]);
}
for (let i = 1; i < seen.length; i++) {
  await history(`forward to page ${i}`, 'goForward');
  await becomes(`forward to page ${i}`, 'the heading', heading, seen[i]);
}
if (!(await said('Ann Example'))) fail('forward', 'the letter lost its name');
if ((await after(() => page.reload())) !== seen.at(-1) || !(await said('Ann Example'))) fail('reload', 'another page');

// What was answered before is there on a page that was gone back to, and a way from there goes on with it.
await history('details', 'goBack');
await becomes('details', 'the heading', heading, seen.at(-2));
await history('result', 'goBack');
await becomes('result', 'the heading', heading, seen.at(-3));
const again = await press('button[value="letter/erasure"]');
if (again !== seen.at(-2)) fail('the letter again', again);
await page.type('input[name=in-name]', 'Ann Example');
await page.type('[name=in-contact]', 'ann@example.org');
if (await page.$('textarea[name=in-details]')) await page.type('textarea[name=in-details]', 'The wrong house.');
await press('form button[name=do][value=continue]');
if (!(await page.$('a[href^="mailto:"]'))) fail('letter', 'no way to e-mail');

// Nothing is in an address.
const address = page.url();
if (/ann|council|leeds|erasure/i.test(address.replace(base, '').replace(/p=[\w-]+/, ''))) fail('address', address);

// gone goes back and reloads until there is no page before.
async function gone(name) {
  for (let i = 0; i < 6; i++) {
    await history(name, 'goBack');
    if (await said('Ann Example').catch(() => false)) fail(name, `${i + 1} pages back the letter is there`);
    await page.reload({ waitUntil: 'load' }).catch(() => {});
    if (await said('Ann Example').catch(() => false)) fail(name, `${i + 1} pages back and reloaded the letter is there`);
  }
}
if ((await press('button[value=again]')) !== seen[0]) fail('start again', await heading());
await gone('after Start again');

// So it is for a sensitive service, whose pages have the way out.
await walk('leeds', 'fraud-and-crime');
if (!(await page.$('a.pr-exit[href="/exit"]'))) fail('exit', 'is not there');
if ((await press('a.pr-exit')) !== 'Elsewhere') fail('exit', await heading());
await gone('after Exit');

// What another site filled in is in no letter, and the way to the beginning is there.
await page.goto(forger);
await press('button');
if (await said('Mallory')) fail('another site', 'its words are on the page');
if (!(await page.$('main a[href="/"]')) || !(await page.url()).startsWith(base)) fail('another site', `no way to the beginning at ${page.url()}: ${await heading()}`);

await finish(browser);
