// The first screens, while the program is on its way: they are shown and answered without it, go back and forth, say
// what is missing, and what was said on them the program knows. Where it is late people see how much of it is there;
// where it cannot be had, what was published comes back and says so. Reads {base, browser, path}.
import { click, happened, shows, words } from './live.mjs';
import { becomes, browser, expect, failed, heading, job, open, pause, run, until } from './check.mjs';

const start = 'button[data-pr-do=who]';
const next = 'plain-rights button[value=continue]';
const wasm = page => page.requests.filter(r => r.endsWith('.wasm')).length;
const network = what => fetch(`${job.base}/network/${what}`);
const slow = what => fetch(`${job.base}/slow/${what}`);
const chosen = page => page.$eval('plain-rights input:checked', e => e.value).catch(() => null);
const focus = page => page.evaluate(() => document.activeElement.className);

// pick chooses and goes on.
async function pick(page, value, root = 'plain-rights') {
  await click(page, `${root} input[value=${value}]`);
  await shows(page, () => click(page, `${root} button[value=continue]`));
}

// leaves waits until what was published is back.
async function leaves(page, act) {
  await act();
  await page.waitForFunction(() => document.querySelector('plain-rights form') === null, { polling: 50, timeout: 10000 });
}

// result waits for a screen of the program's own.
const result = page => page.waitForFunction(() => document.querySelector('plain-rights .pr-answers') !== null, { polling: 50, timeout: 60000 });
const begun = (page, root = 'plain-rights') => page.waitForFunction(s => document.querySelector(s).querySelector('form') !== null, { polling: 50, timeout: 60000 }, root);

await run({
  // With no network at all after the page has come.
  without: async () => {
    const page = await open('/host', { quiet: false });
    const published = await words(page, 'plain-rights');
    await network('away');
    await shows(page, () => click(page, start));
    const who = await heading(page);
    expect('without', 'the focus is on the question', await focus(page), 'pr-heading');
    await shows(page, () => click(page, next));
    expect('without', 'nothing was chosen', [await heading(page), await focus(page)], [who, 'pr-error-summary']);
    await click(page, '.pr-error-summary a');
    expect('without', 'the link leads to a radio', await page.evaluate(() => document.activeElement.type), 'radio');
    await pick(page, 'me');
    const want = await heading(page);
    expect('without', 'another question', want === who, false);
    await shows(page, () => page.evaluate(() => history.back()));
    expect('without', 'Back in the browser', [await heading(page), await chosen(page)], [who, 'me']);
    await shows(page, () => page.evaluate(() => history.forward()));
    expect('without', 'Forward', await heading(page), want);
    await shows(page, () => click(page, 'button[value=back]'));
    expect('without', 'Back on the screen', [await heading(page), await chosen(page)], [who, 'me']);
    await leaves(page, () => click(page, 'button[value=back]'));
    expect('without', 'what was published', [await words(page, 'plain-rights') === published, await focus(page)], [true, 'pr-heading']);
    // The program cannot be had when it is needed: that is said, and it may be tried again.
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await click(page, 'plain-rights input[value=see]');
    await happened(page, 'failed', () => click(page, next));
    expect('without', 'told', (await failed(page)).map(e => e.code), ['load']);
    expect('without', 'what was published stays', [await words(page, 'plain-rights') === published, await page.$eval('.pr-failed', e => e.checkVisibility())], [true, true]);
    await network('back');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await pick(page, 'see');
    await result(page);
    expect('without', 'and goes on once it can be had', (await failed(page)).length, 1);
    await page.close();
  },

  // The program was on its way before it was needed: it takes the conversation on once, with an entry for each screen.
  once: async () => {
    const page = await open('/host');
    const before = await page.evaluate(() => history.length);
    await slow('on');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await until(page, 'once', 'the program is on its way', () => performance.getEntriesByType('resource').some(r => r.name.endsWith('/leeds.json')));
    await pick(page, 'correct');
    await slow('off');
    const own = await heading(page);
    await pause(page, 1000); // for what must not happen
    expect('once', 'entries and screens', await page.evaluate(b => [history.length - b, window.events.filter(e => e.name === 'screen').length], before), [3, 3]);
    await shows(page, () => page.evaluate(() => history.back()));
    expect('once', 'Back', [await heading(page) === own, await chosen(page)], [false, 'correct']);
    await page.close();
  },

  // Start again on a first screen: what was published is there, with nothing that was chosen, and Back leads to none of it.
  again: async () => {
    const page = await open('/host', { quiet: false });
    const published = await words(page, 'plain-rights');
    await network('away');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await leaves(page, () => click(page, 'button[value=again]'));
    expect('again', 'what was published', [await words(page, 'plain-rights') === published, await focus(page)], [true, 'pr-heading']);
    await page.evaluate(() => history.back());
    await pause(page, 300);
    expect('again', 'after Back', [await words(page, 'plain-rights') === published, await page.$('plain-rights form')], [true, null]);
    await network('back');
    await page.close();
  },

  // Back and Forward from what says that nothing was chosen, and from what was put right: nothing is said to be missing
  // then, whether the program is here by now or not.
  mistaken: async () => {
    for (const there of [false, true]) {
      const name = `mistaken ${there ? 'with' : 'without'} the program`;
      const page = await open('/host', { quiet: there });
      const answer = await heading(page);
      const now = async () => [await heading(page), await chosen(page), await page.$('.pr-error-summary') !== null];
      const browser = way => shows(page, () => page.evaluate(n => history.go(n), way));
      if (!there) await network('away');
      await shows(page, () => click(page, start));
      const who = await heading(page);
      await shows(page, () => click(page, next));
      expect(name, 'nothing was chosen', await now(), [who, null, true]);
      await pick(page, 'me');
      const what = await heading(page);
      await shows(page, () => click(page, next));
      expect(name, 'nor was what is wanted', await now(), [what, null, true]);
      await browser(-1);
      expect(name, 'Back in the browser', await now(), [who, 'me', false]);
      await browser(1);
      expect(name, 'Forward', await now(), [what, null, false]);
      await shows(page, () => click(page, next));
      await shows(page, () => click(page, 'button[value=back]'));
      expect(name, 'Back on the screen', await now(), [who, 'me', false]);
      // Back from the first question leads to the answer: as it was published or, once the program is here, as a screen.
      await page.evaluate(() => history.back());
      await becomes(name, 'the answer', now, [answer, null, false]);
      await shows(page, () => click(page, '.pr :is([data-pr-do=who], [value=who])'));
      await page.$eval('plain-rights input[value=me]', e => { e.checked = false; });
      await shows(page, () => click(page, next));
      expect(name, 'an error again', (await now()).filter((_, i) => i !== 1), [who, true]); // the program knows the choice from before
      await page.evaluate(() => history.back());
      await becomes(name, 'the answer again', now, [answer, null, false]);
      if (!there) await network('back');
      await page.close();
    }
  },

  // Where no script runs the whole answer stands there, nothing to press that would do nothing, and the way to a server's
  // pages where there is one.
  scriptless: async () => {
    for (const [path, ways] of [['/scriptless', []], ['/scriptless-served', ['/served/leeds/council-tax']]]) {
      const page = await open(path, { quiet: false, ready: false });
      const seen = await page.evaluate(() => {
        const all = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility());
        return [all('plain-rights p').length > 20, all('button, input:not(.pr-whole *), form, template').length, all('a[href^="/served"]').map(a => a.getAttribute('href'))];
      });
      expect(path, 'the answer, what can be pressed, and ways to a server', seen, [true, 0, ways]);
      expect(path, 'nothing runs', await page.evaluate(() => window.events), []);
      if (ways.length) {
        await Promise.all([page.waitForNavigation(), page.click('a[href^="/served"]')]);
        expect(path, 'the same there', [await page.$eval('button[value=who]', b => b.checkVisibility()), new URL(page.url()).pathname], [true, ways[0]]);
      }
      await page.close();
    }
  },

  // What is missing is still said once the language was changed, for which the program is needed, and so is what is right.
  lost: async () => {
    const page = await open('/waiting/ours/en');
    await slow('on'); // so that the page alone says what is missing
    const errors = () => page.$$eval('.pr-error-summary', all => all.map(e => e.closest('.pr').lang));
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await shows(page, () => click(page, next));
    for (const lang of ['cy', 'en', 'cy']) {
      await shows(page, () => click(page, `button[value="lang/${lang}"]`));
      await slow('off');
      expect('lost', `in ${lang}`, [await errors(), await failed(page)], [[lang], []]);
    }
    await shows(page, () => click(page, 'button[value=back]'));
    expect('lost', 'Back', [await errors(), await chosen(page)], [[], 'me']);
    await page.close();
  },

  // What was said on the first screens the program knows, and goes back to it.
  known: async () => {
    const page = await open('/host');
    await shows(page, () => click(page, start));
    await pick(page, 'child');
    await pick(page, 'see');
    const own = await heading(page); // the program's own: what the law turns on where it is about a child
    const screens = await page.evaluate(() => window.events.filter(e => e.name === 'screen').length);
    expect('known', 'a screen for each', screens, 3);
    await shows(page, () => page.evaluate(() => history.back()));
    expect('known', 'what was wanted', await chosen(page), 'see');
    await shows(page, () => page.evaluate(() => history.back()));
    expect('known', 'whom it is about', await chosen(page), 'child');
    await shows(page, () => page.evaluate(() => history.go(2)));
    expect('known', 'Forward', [await heading(page), await page.$('plain-rights input[value=child], plain-rights input[value=see]')], [own, null]);
    expect('known', 'nothing failed', await failed(page), []);
    await page.close();
  },

  // The program takes over while somebody reads: nothing moves, and no event tells of it.
  over: async () => {
    const page = await open('/host');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await page.focus('plain-rights input[value=correct]');
    await page.waitForFunction(() => window.performance.getEntriesByType('resource').some(r => r.name.endsWith('.wasm')), { polling: 50 });
    await pause(page, 3000);
    expect('over', 'the focus stays', await page.evaluate(() => document.activeElement.value), 'correct');
    expect('over', 'two screens', await page.evaluate(() => window.events.filter(e => e.name === 'screen').length), 2);
    await shows(page, () => click(page, 'button[value=back]'));
    await pick(page, 'child');
    await pick(page, 'correct');
    expect('over', 'nothing failed', [await failed(page), wasm(page)], [[], 1]);
    await page.close();
  },

  // A program that is late: how much of it has come is seen, and said a few times at most. It can be left meanwhile.
  late: async () => {
    const page = await open('/host');
    await slow('on');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await click(page, 'plain-rights input[value=see]');
    await page.evaluate(() => {
      window.said = [];
      window.parts = [];
      setInterval(() => {
        const shown = document.querySelector('plain-rights .pr-starting:not([hidden])');
        if (!shown?.checkVisibility()) return;
        const words = shown.textContent;
        if (window.said.at(-1) !== words) window.said.push(words);
        const part = shown.querySelector('progress').value;
        if (window.parts.at(-1) !== part) window.parts.push(part);
      }, 20);
    });
    await shows(page, () => click(page, next));
    await slow('off');
    const { said, parts, live } = await page.evaluate(() => ({ said: window.said, parts: window.parts, live: true }));
    expect('late', 'said now and then', [said.length > 1 && said.length < 8, new Set(said).size === said.length], [true, true]);
    expect('late', 'what grows', [parts.length > 4, parts.every((p, i) => i === 0 || p > parts[i - 1]), parts.every(p => p >= 0 && p <= 1)], [true, true, true]);
    expect('late', 'the answer', [live, await page.$('plain-rights .pr-answers') !== null, await failed(page)], [true, true, []]);
    await page.close();
  },

  // Links are links: nothing is fetched for them, and they lead to the page. Nothing is fetched for a reader either.
  links: async () => {
    const page = await open('/waiting/ours/en');
    await page.hover('.pr-languages a');
    await page.hover('plain-rights p');
    await pause(page, 300);
    await Promise.all([page.waitForNavigation(), page.click('.pr-languages a')]);
    expect('links', 'the other language', [new URL(page.url()).pathname, await page.$eval('.pr', e => e.lang)], ['/waiting/ours/cy', 'cy']);
    await Promise.all([page.waitForNavigation(), page.click('.pr-back')]);
    expect('links', 'back', [new URL(page.url()).pathname, wasm(page)], ['/waiting/before', 0]);
    await page.close();
  },

  // In Welsh the first screens are Welsh, and so is what follows.
  welsh: async () => {
    const page = await open('/waiting/ours/cy');
    await shows(page, () => click(page, start));
    expect('welsh', 'the first', await page.$eval('plain-rights .pr', e => e.lang), 'cy');
    await pick(page, 'me');
    await shows(page, () => click(page, 'button[value="lang/en"]'));
    expect('welsh', 'in English', [await page.$eval('plain-rights .pr', e => e.lang), await failed(page)], ['en', []]);
    await pick(page, 'see');
    await result(page);
    await page.close();
  },

  // Who asks the browser to save data is sent nothing before it is needed.
  saving: async () => {
    const page = await open('/host', { first: () => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); } });
    await page.hover(start);
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await pause(page, 500);
    expect('saving', 'nothing', wasm(page), 0);
    await pick(page, 'see');
    expect('saving', 'then the program', [wasm(page), await page.$('plain-rights .pr-answers') !== null], [1, true]);
    await page.close();
  },

  // Two on one page know nothing of each other, and share the program.
  two: async () => {
    const page = await open('/two');
    const [a, b] = ['plain-rights:nth-of-type(1)', 'plain-rights:nth-of-type(2)'];
    await shows(page, () => click(page, `${a} ${start}`));
    await shows(page, () => click(page, `${b} ${start}`));
    const ids = await page.$$eval('[id]', all => all.map(e => e.id));
    expect('two', 'ids differ', new Set(ids).size, ids.length);
    await pick(page, 'child', b);
    await pick(page, 'me', a);
    await pick(page, 'see', a);
    await pick(page, 'see', b);
    expect('two', 'one program', [wasm(page), await failed(page)], [1, []]);
    await page.close();
  },

  // About a sensitive service no screen makes an entry in the history, and the way out is there from the first.
  sensitive: async () => {
    const page = await open('/sensitive');
    const before = await page.evaluate(() => history.length);
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    expect('sensitive', 'the way out', await page.$$eval('a.pr-exit', all => all.length), 1);
    await shows(page, () => click(page, 'button[value=back]'));
    expect('sensitive', 'Back on the screen', await chosen(page), 'me');
    expect('sensitive', 'no entry', await page.evaluate(() => history.length), before);
    await page.close();
  },

  // Where no program may run that is said as soon as it is known; where none is there, when it is needed.
  refused: async () => {
    for (const [path, again] of [['/refused', false], ['/missing', true]]) {
      const page = await open(path, { quiet: false });
      await shows(page, () => click(page, start));
      if (again) {
        await pick(page, 'me');
        await click(page, 'plain-rights input[value=see]');
        await happened(page, 'failed', () => click(page, next));
      } else await page.waitForFunction(() => window.events.some(e => e.name === 'failed'), { polling: 50, timeout: 10000 });
      expect(path, 'told', [(await failed(page)).map(e => e.code), await page.$eval('.pr-failed', e => e.checkVisibility()), await focus(page)], [['load'], true, 'pr-heading']);
      expect(path, 'whether it may be tried again', await page.$eval(start, b => b.checkVisibility()), again);
      if (!again) expect(path, 'nothing was fetched', wasm(page), 0);
      await page.close();
    }
  },

  // A copy of the page with a first screen begins anew.
  copied: async () => {
    const page = await open('/host');
    await shows(page, () => click(page, start));
    await page.evaluate(() => { const e = document.querySelector('plain-rights'); const copy = e.cloneNode(true); copy.id = 'copy'; e.after(copy); e.remove(); });
    await page.waitForFunction(s => document.querySelector(s)?.checkVisibility(), { polling: 50, timeout: 10000 }, `#copy ${start}`);
    await shows(page, () => click(page, `#copy ${start}`));
    await begun(page, '#copy');
    await page.close();
  },
});
await browser.close();
