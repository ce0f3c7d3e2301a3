// What hosts' scripts do with a page, while a letter with a name is open on it: they copy nodes, write HTML anew, keep
// pages to show them again, and send forms in their own way. A copy begins anew, from what was published; nothing of
// the letter is kept or sent. Reads {base, browser, path}.
import { click, shows, words } from './live.mjs';
import { becomes, expect, failed, heading, open, pause, run } from './check.mjs';

const name = 'Ann Example';
const ask = '[data-pr-do=who]';

// letter opens a page of a host and goes on to a letter with a name in it.
async function letter(path, first) {
  const page = await open(path, { first });
  await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
  await page.$eval('.pr-input[name="in-name"]', (e, name) => { e.value = name; }, name);
  await page.$eval('.pr-input[name="in-contact"]', e => { e.value = 'ann@example.org'; });
  const requests = page.requests.length;
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
  expect(path, 'the letter', await page.$eval('.pr-letter', e => e.textContent.includes('Ann Example')), true);
  expect(path, 'nothing is sent', page.requests.slice(requests), []);
  return page;
}

// anew holds an element to what was published, with a button that begins.
async function anew(page, where, selector = 'plain-rights') {
  await page.waitForFunction(s => document.querySelector(s)?.querySelector('[data-pr-do=who]')?.checkVisibility(), { polling: 50 }, selector);
  await becomes(where, 'no letter', () => page.$eval(selector, e => [e.outerHTML.includes('Ann Example'), e.querySelector('form:not(.pr-server form), template[data-pr-published], .pr-letter') !== null]), [false, false]);
  await becomes(where, 'not busy', () => page.$eval(selector, e => e.hasAttribute('aria-busy')), false);
  await becomes(where, 'it is the published answer', async () => (await words(page, selector)).length > 1000, true);
  await shows(page, () => click(page, `${selector} ${ask}`));
  expect(where, 'it begins', [await failed(page), await page.$eval(selector, e => e.querySelector('form') !== null)], [[], true]);
}

// pick chooses and goes on.
async function pick(page, value) {
  await click(page, `plain-rights input[value=${value}]`);
  await shows(page, () => click(page, 'plain-rights button[value=continue]'));
}

const all = {};

// Copies by hand. The letter of the one that was copied stays where the element itself does.
const ways = {
  cloned: [() => { const e = document.querySelector('plain-rights'); const copy = e.cloneNode(true); copy.id = 'copy'; e.after(copy); }, '#copy', true],
  imported: [() => { const e = document.querySelector('plain-rights'); const copy = document.importNode(e, true); copy.id = 'copy'; e.before(copy); }, '#copy', true],
  'written anew': [() => { document.querySelector('main').innerHTML += '<p>More</p>'; }],
  'inside anew': [() => { document.querySelector('plain-rights').innerHTML += ''; }],
  'screen anew': [() => { document.querySelector('plain-rights .pr').innerHTML += ''; }],
  'itself anew': [() => { document.querySelector('plain-rights').outerHTML += ''; }],
  'of its parts': [() => { const e = document.querySelector('plain-rights'); e.replaceChildren(...[...e.childNodes].map(n => n.cloneNode(true))); }],
  'taken away': [() => { document.querySelector('plain-rights .pr').remove(); }],
};
for (const [way, [act, selector, stays]] of Object.entries(ways)) {
  all[way] = async () => {
    const page = await letter('/hosts/plain');
    await page.evaluate(act);
    await pause(page, 50);
    if (stays) expect(way, 'the letter stays', await page.$$eval('.pr-letter', all => all.length), 1);
    await anew(page, way, selector);
    if (!stays) expect(way, 'nothing of the letter', await page.evaluate(() => document.documentElement.outerHTML.includes('Ann Example')), false);
    await page.close();
  };
}

// The page as somebody saves it, or as a script keeps it over a load: it is opened as another.
all.saved = async () => {
  const page = await letter('/hosts/plain');
  await page.evaluate(() => fetch('/saved/copy', { method: 'POST', body: document.querySelector('plain-rights').outerHTML }).then(r => r.text()));
  await page.close();
  const again = await open('/saved/copy');
  await anew(again, 'saved');
  await again.close();
};

// A page's own script puts another answer in the place of everything: that one stays.
all.replaced = async () => {
  const page = await letter('/hosts/plain');
  await page.evaluate(() => { document.querySelector('plain-rights').innerHTML = '<div class="pr"><p>Another</p></div>'; });
  await pause(page, 50);
  expect('replaced', 'it stays', await page.evaluate(() => { const e = document.querySelector('plain-rights'); e.stop(); return e.innerHTML; }), '<div class="pr"><p>Another</p></div>');
  await page.close();
};

// What is sent within the element is not told to anything around it or at it, but to what listens on its way down.
all.submit = async () => {
  const page = await letter('/hosts/plain', () => {
    window.told = [];
    const tell = where => e => window.told.push(`${where} ${e.type}`);
    for (const type of ['submit', 'formdata']) {
      window.addEventListener(type, tell('window'));
      document.addEventListener(type, tell('document'));
    }
    // As a script that minds each form as soon as it is there.
    new MutationObserver(() => document.querySelectorAll('plain-rights form').forEach(f => {
      f.onsubmit = tell('form');
      f.onformdata = tell('form');
    })).observe(document, { childList: true, subtree: true });
  });
  expect('submit', 'what a page is told', await page.evaluate(() => window.told), []);
  await page.close();
};

// Scripts that add a field to every form, by a node or as the form is read, or take the name of one of ours: what is not
// ours is left out, and people go on.
all.added = async () => {
  const page = await letter('/hosts/plain', () => {
    new MutationObserver(() => document.querySelectorAll('form:not(.seen)').forEach(f => {
      f.classList.add('seen');
      for (const name of ['csrf', 'in-name', 'do']) f.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: 'theirs' }));
    })).observe(document, { childList: true, subtree: true });
    document.addEventListener('formdata', e => e.formData.append('token', 'theirs'), true);
  });
  expect('added', 'none of it is in the letter', await page.$eval('.pr-letter', e => e.textContent.includes('theirs')), false);
  await page.close();
};

// Libraries that go from page to page without a load, and show pages again that they kept.
for (const library of ['turbo', 'htmx2', 'htmx4']) {
  all[library] = async () => {
    const page = await letter(`/hosts/${library}`);
    expect(library, 'it is there', await page.evaluate(() => typeof (window.Turbo ?? window.htmx)), 'object');
    const title = await heading(page);
    await shows(page, () => click(page, 'plain-rights button[value=back]'));
    expect(library, 'Back on the screen', await page.$eval('.pr-input[name="in-name"]', e => e.value), name);
    await shows(page, () => click(page, 'plain-rights button[value=continue]'));
    expect(library, 'the letter again', await heading(page), title);
    await click(page, '#away');
    await page.waitForSelector('#there');
    await pause(page, 300);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) +
      Object.values(window.Turbo?.session.view.snapshotCache.snapshots ?? {}).map(s => s.element.outerHTML).join('') + document.documentElement.outerHTML);
    expect(library, 'what is kept of the letter', kept.includes(name), false);
    expect(library, 'something is looked at', kept.length > 100, true);
    await page.evaluate(() => history.back());
    await page.waitForSelector('plain-rights');
    await anew(page, library);
    await pick(page, 'me');
    await pick(page, 'correct'); // which leads to a screen of the program's own: it is there
    const there = await heading(page);
    await shows(page, () => click(page, 'plain-rights [value=back], plain-rights [data-pr-do=back]'));
    await pause(page, 300);
    expect(library, 'Back in what is begun on a page that the library shows', [await heading(page) === there, await page.$('plain-rights > template[data-pr-published]') !== null], [false, true]);
    await page.close();
  };
}

await run(all);
