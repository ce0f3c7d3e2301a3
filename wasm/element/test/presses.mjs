// Two presses 90 ms apart, with the keyboard, the mouse and a finger: the first brings a screen, the second does nothing
// there. One that comes half a second later does. Reads {base, browser, path}.
import { sleep } from './browser.mjs';
import { click, rested, shows } from './live.mjs';
import { becomes, expect, heading, job, open, pause, run } from './check.mjs';

const next = '.pr button[value=continue]';
const tries = 40;

// times is run in a page: it notes when a screen appeared and something was pressed, and puts the focus on Continue.
function times() {
  window.times = { shown: 0, pressed: 0 };
  addEventListener('plainrights-screen', () => {
    window.times.shown = performance.now();
    document.querySelector('.pr button[value=continue]')?.focus();
  });
  addEventListener('click', e => {
    if (!e.isTrusted) return;
    window.times.pressed = e.timeStamp;
    window.name = e.timeStamp - window.times.shown; // which is kept when the page is left
  }, true);
}

// question opens the first question, with a reply chosen.
async function question() {
  const page = await open('/presses', { first: times });
  await page.bringToFront();
  await shows(page, () => click(page, '[data-pr-do=who]'));
  await click(page, '.pr input[value=me]');
  await rested(page);
  return page;
}

// middle is where a thing is pressed.
async function middle(page, selector) {
  return page.$eval(selector, e => {
    e.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = e.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
}

const state = page => page.evaluate(() => [document.querySelector('.pr-error-summary') !== null, document.querySelector('.pr input:checked') !== null]);

// twice presses and presses again at once. A machine that takes longer than that over it has tried nothing: it is
// tried again.
async function twice(name, first, second, then) {
  for (let i = 0; i < tries; i++) {
    const page = await question();
    const before = await heading(page);
    await shows(page, () => first(page));
    const asked = await heading(page);
    const { shown } = await page.evaluate(() => window.times);
    if (i < 8) await sleep(90);
    await second(page);
    await pause(page, 50);
    const { pressed } = await page.evaluate(() => window.times);
    if (pressed - shown < 0 || pressed - shown > 350) {
      await page.close();
      continue;
    }
    expect(name, 'another question', asked === before, false);
    expect(name, 'still that one, with nothing missing and nothing chosen', [await heading(page), await state(page)], [asked, [false, false]]);
    await rested(page);
    await then(page);
    return page.close();
  }
  throw new Error('this machine is too slow to press twice');
}

const keyboard = page => page.keyboard.press('Enter');
const mouse = selector => async page => page.mouse.click(...await middle(page, selector));
const finger = selector => async page => page.touchscreen.tap(...await middle(page, selector));
const missing = page => becomes('later', 'a press counts', () => state(page), [true, false]);
const chosen = page => becomes('later', 'a press counts', () => state(page), [false, true]);

await run({
  keyboard: () => twice('keyboard', keyboard, keyboard, async page => { await shows(page, () => keyboard(page)); await missing(page); }),
  mouse: () => twice('mouse', mouse(next), mouse('.pr input[type=radio]'), async page => { await mouse('.pr input[type=radio]')(page); await chosen(page); }),
  label: () => twice('label', mouse(next), mouse('.pr label'), async page => { await mouse('.pr label')(page); await chosen(page); }),
  finger: () => twice('finger', finger(next), finger('.pr input[type=radio]'), async page => { await finger('.pr input[type=radio]')(page); await chosen(page); }),
  // The way out is never in vain.
  exit: async () => {
    for (let i = 0; i < tries; i++) {
      const page = await open('/presses-sensitive', { first: times });
      await page.bringToFront();
      await shows(page, () => click(page, '[data-pr-do=who]'));
      await page.$eval('.pr-exit', (e, to) => { e.href = to; }, `${job.base}/empty`); // where there is something
      await mouse('.pr-exit')(page);
      await page.waitForFunction(() => location.pathname === '/empty' && window.name, { polling: 50 });
      const late = await page.evaluate(() => Number(window.name));
      await page.close();
      if (late <= 350) return expect('exit', 'away, after as many milliseconds', late > 0, true);
    }
    throw new Error('this machine is too slow to press twice');
  },
  // What scripts press is meant.
  script: async () => {
    const page = await question();
    await shows(page, () => click(page, next));
    await shows(page, () => click(page, next));
    expect('script', 'it counts', await state(page), [true, false]);
    await page.close();
  },
});
