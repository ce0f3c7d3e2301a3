// The words of another language than English are a file beside the program: which pages fetch it and when, what is kept
// when the language changes, and what people are told where it cannot be had. Reads {base, browser, path}.
import { click, happened, shows } from './live.mjs';
import { becomes, expect, failed, heading, job, open, pause, run } from './check.mjs';

const start = 'button[data-pr-do=who]';
const files = page => page.requests.map(r => new URL(r).pathname.split('/').at(-1)).filter(n => /\.(wasm|txt|json)$/.test(n)).sort();
const words = page => page.requests.filter(r => r.endsWith('.txt')).length;
const network = what => fetch(`${job.base}/network/${what}`);
const lang = page => page.$eval('plain-rights .pr', e => e.lang);
const chosen = page => page.$$eval('plain-rights input:checked', all => all.map(e => e.value));
const untold = page => page.$$eval('plain-rights .pr-untold', all => all.filter(e => e.checkVisibility()).length);
const to = (page, code) => click(page, `button[value="lang/${code}"]`);
const saves = () => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); };

// pick chooses and goes on.
async function pick(page, value) {
  await click(page, `plain-rights input[value=${value}]`);
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
}

// answers goes on to an answer of the program's own.
async function answers(page) {
  await shows(page, () => click(page, start));
  await pick(page, 'me');
  await pick(page, 'see');
  await page.waitForFunction(() => document.querySelector('plain-rights .pr-answers') !== null, { polling: 50 });
}

// writes goes on from there to the letter, and returns what it says.
async function writes(page) {
  await shows(page, () => click(page, 'plain-rights button[value^="letter/"]'));
  await page.evaluate(() => {
    for (const e of document.querySelectorAll('plain-rights [name=in-name], plain-rights [name=in-contact]')) e.value = 'ann@example.org';
  });
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
  return page.$eval('plain-rights .pr-letter', e => e.textContent);
}

await run({
  // A page of English alone fetches no other words, and leads to none.
  english: async () => {
    const page = await open('/english');
    await answers(page);
    const letter = await writes(page);
    expect('english', 'fetched', files(page), ['leeds.json', 'plainrights.wasm']);
    expect('english', 'no other language', [await page.$('button[value^="lang/"]'), letter.includes('Dear ')], [null, true]);
    await page.close();
  },

  // What a council says in words of its own is said on every screen and in the letter, a second time too.
  house: async () => {
    const page = await open('/house/english');
    for (let i = 0; i < 2; i++) {
      await shows(page, () => click(page, start));
      expect('house', 'the first screen', await heading(page), 'Whose information is it?');
      await pick(page, 'me');
      await pick(page, 'see');
      await page.waitForFunction(() => document.querySelector('plain-rights .pr-answers') !== null, { polling: 50 });
      expect('house', 'an answer', await page.$eval('plain-rights', e => [e.textContent.includes('Ask for something else'), e.textContent.includes('Other things you can ask')]), [true, false]);
      expect('house', 'the letter', (await writes(page)).includes('Dear information team,'), true);
      await page.$eval('plain-rights', e => e.stop());
    }
    expect('house', 'fetched once', files(page), ['leeds.json', 'plainrights.wasm', 'words.txt']);
    await page.close();
  },

  // A page that leads to Welsh has its words with the program: nothing is fetched when it is pressed, and every answer
  // is kept, there and back.
  both: async () => {
    const page = await open('/both');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await click(page, 'plain-rights input[value=correct]');
    await becomes('both', 'fetched', () => files(page), ['leeds.json', 'plainrights.cy.txt', 'plainrights.wasm']);
    await pick(page, 'see');
    await page.waitForFunction(() => document.querySelector('plain-rights .pr-answers') !== null, { polling: 50 });
    const before = [await heading(page), page.requests.length];
    await shows(page, () => to(page, 'cy'));
    expect('both', 'in Welsh', [await lang(page), await heading(page) === before[0]], ['cy', false]);
    await shows(page, () => click(page, 'button[value=back]'));
    expect('both', 'the answer is kept', [await lang(page), await chosen(page)], ['cy', ['see']]);
    await pick(page, 'see');
    await shows(page, () => to(page, 'en'));
    expect('both', 'and back', [await lang(page), await heading(page), page.requests.length], ['en', ...before]);
    expect('both', 'nothing failed', [await failed(page), await untold(page)], [[], 0]);
    await page.close();
  },

  // A Welsh page is Welsh from the start to the letter, with and without the way to English.
  welsh: async () => {
    for (const path of ['/welsh', '/alone']) {
      const page = await open(path);
      await answers(page);
      const told = await lang(page);
      const letter = await writes(page);
      expect(path, 'in Welsh', [told, await lang(page), letter.includes('Annwyl '), letter.includes('Dear ')], ['cy', 'cy', true, false]);
      expect(path, 'fetched', files(page), ['leeds.json', 'plainrights.cy.txt', 'plainrights.wasm']);
      await page.close();
    }
  },

  // Who asks the browser to save data is sent the words once they are asked for, on the first screens and after.
  saving: async () => {
    const page = await open('/both', { first: saves });
    await answers(page);
    await pause(page, 500);
    expect('saving', 'no words', files(page), ['leeds.json', 'plainrights.wasm']);
    await shows(page, () => to(page, 'cy'));
    expect('saving', 'then the words', [await lang(page), words(page)], ['cy', 1]);
    await shows(page, () => click(page, 'button[value=back]'));
    expect('saving', 'the answer is kept', await chosen(page), ['see']);
    await page.close();
    const first = await open('/both', { first: saves });
    await shows(first, () => click(first, start));
    await pick(first, 'me');
    await shows(first, () => to(first, 'cy'));
    expect('saving', 'on a first screen', [await lang(first), words(first)], ['cy', 1]);
    await first.close();
  },

  // Words that cannot be had when they are wanted: people are told, stay where they are with all that they said, and may
  // try again.
  lost: async () => {
    const page = await open('/both', { quiet: false });
    await network('away');
    await answers(page);
    await shows(page, () => click(page, 'button[value=back]'));
    await click(page, 'plain-rights input[value=correct]');
    const here = await heading(page);
    await to(page, 'cy');
    await becomes('lost', 'told', () => untold(page), 1);
    expect('lost', 'nothing is lost', [await lang(page), await heading(page), await chosen(page)], ['en', here, ['correct']]);
    await to(page, 'cy');
    await pause(page, 500);
    await becomes('lost', 'told once', () => untold(page), 1);
    await network('back');
    await shows(page, () => to(page, 'cy'));
    expect('lost', 'then it is Welsh', [await lang(page), await untold(page), await failed(page)], ['cy', 0, []]);
    await page.close();
  },

  // A page that begins in Welsh, without its words: what was published stays and says so, and it may be tried again.
  missing: async () => {
    const page = await open('/alone', { quiet: false });
    await network('away');
    await shows(page, () => click(page, start));
    await pick(page, 'me');
    await click(page, 'plain-rights input[value=see]');
    await happened(page, 'failed', () => click(page, 'plain-rights button[value=continue]'));
    expect('missing', 'told', [(await failed(page)).map(e => e.code), await page.$eval('.pr-failed', e => e.checkVisibility()), await lang(page)], [['load'], true, 'cy']);
    await network('back');
    await answers(page);
    expect('missing', 'then it is Welsh', [await lang(page), (await failed(page)).length], ['cy', 1]);
    await page.close();
  },

  // Words that are not those that the page names, or of another edition than the program, are never said.
  changed: async () => {
    for (const name of ['changed', 'older']) {
      const page = await open(`/${name}/both`, { quiet: false });
      await answers(page);
      await to(page, 'cy');
      await becomes(name, 'told', () => untold(page), 1);
      expect(name, 'in English', await lang(page), 'en');
      await page.close();
      const alone = await open(`/${name}/alone`, { quiet: false });
      await happened(alone, 'failed', () => alone.$eval('plain-rights', e => { e.start(); }));
      expect(name, 'no start', (await failed(alone)).map(e => e.code), ['load']);
      await alone.close();
    }
  },
});
