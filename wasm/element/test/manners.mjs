// What pages owe to people who print, use only a keyboard, space text out, choose their own colours or
// press their browser's Back. Reads {base, chromium}.
import { fail, finish, launch, press, readJob, until, watch } from './browser.mjs';

const { base, chromium } = await readJob();
const browser = await launch(chromium);
const page = await watch(browser, base, 'manners');
await page.setJavaScriptEnabled(false);
await page.setViewport({ width: 1280, height: 900 });
const result = `${base}/leeds/council-tax`;

const shown = (from = 'body') => page.$eval(from, e => e.innerText.replace(/\s+/g, ' ').trim());
const onPaperOnly = async act => {
  await page.emulateMediaType('print');
  const out = await act();
  await page.emulateMediaType('screen');
  return out;
};

// Print: of what is folded there is what was opened, and all of it where the box for that is ticked; what can be asked
// stays a list; nothing that can only be pressed is there.
await page.goto(result);
const parts = () => page.evaluate(() => {
  const height = e => e.getBoundingClientRect().height;
  const all = [...document.querySelectorAll('details')].filter(d => !d.parentNode.closest('details'));
  const whole = d => height(d) > height(d.querySelector('summary')) + 10;
  return { all: all.length, shown: all.filter(d => height(d) > 0).length, open: all.filter(whole).length, buttons: [...document.querySelectorAll('button')].filter(b => height(b) > 0).length };
});
const onScreen = await parts();
if (onScreen.open || !onScreen.all || onScreen.shown !== onScreen.all || !onScreen.buttons) fail('screen', JSON.stringify(onScreen));
await page.click('main details > summary');
await page.emulateMediaType('print');
const onPaper = await parts();
if (onPaper.open !== 1 || onPaper.shown <= 1 || onPaper.shown >= onPaper.all || onPaper.buttons) fail('print', JSON.stringify(onPaper));
const headings = () => page.$$eval('main h1, main h2', all => all.filter(h => h.getBoundingClientRect().height > 0).map(h => h.textContent));
const bare = await page.$$eval('main section', all => all.filter(s => s.getBoundingClientRect().height > 0 && ![...s.children].some(c => !/^H\d$/.test(c.tagName) && c.getBoundingClientRect().height > 0)).map(s => s.id));
if (bare.length) fail('print', `nothing beneath the headings of ${bare}`);
for (const [name, go] of [['the answer', null], ['the notice', 'button[value=notice]']]) {
  await page.emulateMediaType('screen');
  if (go) await press(page, go, true);
  const few = await onPaperOnly(headings);
  const says = await page.$eval('.pr-on-paper', e => e.textContent);
  await page.click('.pr-whole label');
  await page.emulateMediaType('print');
  const all = await parts();
  if (all.all < 3 || all.open !== all.all || all.buttons) fail('print', `${name}, all of it: ${JSON.stringify(all)}`);
  if ((await headings()).length <= few.length || (await shown()).includes(says)) fail('print', `${name}, all of it: ${few}`);
}
await page.emulateMediaType('screen');

// A letter on paper is the letter, all of it and nothing else; a summary is whole, without what goes with the screen.
const choose = async value => {
  await page.click(`input[name=pick][value="${value}"]`);
  await press(page, 'button[value=continue]', true);
};
await page.goto(`${base}/leicester`); // whose social care has a way out at the top
for (const value of ['social-care', 'me', 'see']) await choose(value);
for (let i = 0; i < 9 && await page.$('input[value=unsure]'); i++) await choose('unsure');
await press(page, 'button[value=summary]', true);
const summary = await page.$eval('main .pr', e => [...e.children].filter(c => !c.matches('.pr-exit, .pr-exit-means, .pr-exit-how, .pr-travel, .pr-actions, .pr-foot')).map(c => c.innerText).join(' ').replace(/\s+/g, ' ').trim());
if (await page.$('main .pr details:not([open], .pr-exit-how)')) fail('print', 'a part of the summary is closed');
const summaryOnPaper = await onPaperOnly(shown);
if (summary.length < 3000 || summaryOnPaper !== summary) fail('print', `the summary: ${summaryOnPaper.slice(0, 300)} / ${summary.slice(0, 300)}`);
await press(page, 'button[value=back]', true);
await press(page, 'button[value="letter/access"]', true);
await page.type('[name=in-name]', 'Ann Example');
await page.type('[name=in-contact]', 'ann@example.org');
await press(page, 'button[value=continue]', true);
const letter = await shown('.pr-letter');
const letterOnPaper = await onPaperOnly(shown);
if (!letter.includes('Ann Example') || letterOnPaper !== letter) fail('print', `the letter: ${letterOnPaper.slice(0, 600)}`);

// A narrow screen: the three fields of a date stand in one row wherever they are, beside what is wrong and within what is
// folded.
await press(page, 'button[value^="dates/"]', true);
await page.setViewport({ width: 320, height: 900 });
await press(page, 'form button[value=continue]', true);
await page.$$eval('details', all => all.forEach(d => { d.open = true; }));
const rows = await page.$$eval('.pr-days', all => all.map(days => new Set([...days.querySelectorAll('input')].map(i => i.getBoundingClientRect().top)).size));
if (rows.length < 2 || rows.some(n => n !== 1)) fail('dates', `the fields of dates stand in ${rows} rows`);
await page.setViewport({ width: 1280, height: 900 });

// Keyboard: the skip link is first; space chooses and Enter continues, and is not Back.
await page.goto(`${base}/leeds`);
await page.keyboard.press('Tab');
await until(page, 'keyboard', 'the link over all else is first', () => document.activeElement.textContent === 'Skip to main content');
for (let i = 0; i < 9 && await page.evaluate(() => document.activeElement.name !== 'pick'); i++) await page.keyboard.press('Tab');
await until(page, 'keyboard', 'the focus is seen on a radio', () => document.activeElement.name === 'pick' && document.activeElement.matches(':focus-visible'));
await page.keyboard.press('Space');
await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
await until(page, 'keyboard', 'Enter leads on', () => document.title.startsWith('Who is'));

// An error is where the focus is, and its link leads to the first radio.
await page.goto(`${base}/leeds`);
await press(page, 'form button[value=continue]', true);
await until(page, 'error', 'the focus is on the summary', () => document.activeElement.matches('.pr-error-summary'));
await page.click('.pr-error-summary a');
await until(page, 'error', 'the link moves the focus to the first radio', () => document.activeElement.id === 'pr-pick-1');
await page.keyboard.press('Space');
await until(page, 'error', 'Space chooses it', () => document.querySelector('input[name=pick]:checked')?.id === 'pr-pick-1');

// Text spacing of WCAG 1.4.12 at 320 px, and text twice as large at 640 px: nothing is cut or wider.
const spaced = await browser.newPage();
await spaced.setBypassCSP(true);
for (const [width, style] of [[320, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }'], [640, 'html { font-size: 200% !important; }']]) {
  await spaced.setViewport({ width, height: 900 });
  for (const path of ['/', '/leicester', '/leicester/finance']) {
    await spaced.goto(base + path);
    await spaced.addStyleTag({ content: style });
    const wide = await spaced.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) fail('spacing', `${path} is ${wide} px wide at ${width}`);
  }
}

// Forced colours: states keep their words, which are all that a line of a list has of them, boxes and buttons keep a
// border, and a chosen radio can be told.
const session = await spaced.createCDPSession();
await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
await spaced.goto(result);
const forced = await spaced.evaluate(() => {
  const border = e => parseFloat(getComputedStyle(e).borderTopWidth) >= 1;
  const [tags, buttons] = ['.pr-tag', '.pr-button'].map(s => [...document.querySelectorAll(s)]);
  return {
    on: matchMedia('(forced-colors: active)').matches,
    words: tags.length > 0 && tags.every(t => t.textContent.trim()),
    borders: buttons.length > 0 && [...buttons, ...tags.filter(t => !t.closest('.pr-short, .pr-wishes, summary'))].every(border),
  };
});
if (!forced.on || !forced.words || !forced.borders) fail('forced colours', JSON.stringify(forced));
await spaced.goto(`${base}/leeds`);
await spaced.click('input[name=pick]');
await until(spaced, 'forced colours', 'a chosen radio has a mark', () => parseFloat(getComputedStyle(document.querySelector('input[name=pick]:checked'), '::before').borderTopWidth) > 4);

await finish(browser);
