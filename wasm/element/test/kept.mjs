// Types marked words into letters, in the element and on the server's pages, and looks for them in all files of the
// browser's profile. Reads {base, browser, path, shots}, of which the last is a folder for profiles.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, fail, finish, launch, press, readJob, sleep as pause, until } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const { base, browser: kind, path, shots } = await readJob();

// unpacked is what Firefox keeps of its windows, which it compresses as one LZ4 block after its name and its size.
function unpacked(data) {
  const out = Buffer.alloc(data.readUInt32LE(8));
  let [at, to] = [12, 0];
  const length = n => {
    let more = n === 15 ? 255 : 0;
    while (more === 255) n += more = data[at++];
    return n;
  };
  while (at < data.length) {
    const token = data[at++];
    const words = length(token >> 4);
    data.copy(out, to, at, at + words);
    at += words;
    to += words;
    if (at >= data.length) break;
    const back = data.readUInt16LE(at);
    at += 2;
    for (let n = length(token & 15) + 4; n > 0; n--, to++) out[to] = out[to - back];
  }
  return out;
}

const read = new Map(); // by file, what it was when it was read last, and for what words

// found is where each of some words is kept: by word, the files. With changed, only of files that have changed since
// they were last searched for the words.
function found(profile, words, changed = false) {
  const where = {};
  const look = file => {
    let data;
    try {
      const { mtimeMs, size } = statSync(file);
      const now = `${mtimeMs} ${size} ${words}`;
      if (changed && read.get(file) === now) return;
      data = readFileSync(file);
      read.set(file, now);
      if (data.subarray(0, 8).toString() === 'mozLz40\0') data = unpacked(data);
    } catch {
      return; // it is being written anew, or is a socket
    }
    for (const w of words) {
      if (data.includes(w) || data.includes(Buffer.from(w, 'utf16le'))) (where[w] ??= []).push(relative(profile, file));
    }
  };
  const walk = dir => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const file = join(dir, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) look(file);
    }
  };
  if (existsSync(profile)) walk(profile);
  return where;
}

// person is a browser with a profile of its own.
async function person(name) {
  const profile = join(shots, name);
  mkdirSync(profile);
  const browser = await launch(path, kind, {
    userDataDir: profile,
    args: kind === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] : [],
    extraPrefsFirefox: { 'browser.sessionstore.interval': 500, 'browser.formfill.enable': true },
  });
  const [page, other] = [await browser.newPage(), await browser.newPage()];
  await other.goto(`${base}/control`);
  await page.evaluateOnNewDocument(record);
  let turn = 0;
  // written waits until what was typed in another page, after all else, is on disk.
  const written = async () => {
    const control = `quzco${kind}${turn++}`;
    await other.bringToFront();
    await other.$eval('#control', e => { e.value = ''; });
    await other.type('#control', control);
    let there = false;
    for (let i = 0; i < 300 && !there; i++) {
      there = control in found(profile, [control], true);
      if (!there) await pause(300);
    }
    if (!there) fail(name, 'what is typed in another page is not found: the search finds nothing');
    await page.bringToFront();
  };
  return { browser, page, profile, written };
}

// mark is a word that is in what is written in a field, and nowhere else.
const mark = field => ({ name: 'Quzfam', contact: 'quzcon' }[field] ?? `quz${field.replace(/\W/g, '')}`);

// types writes in every field of the form of a letter, and returns their names.
async function types(page) {
  await page.$$eval('.pr details', all => all.forEach(d => { d.open = true; }));
  const fields = await page.$$eval('textarea, input:not([type=radio], [type=checkbox], [type=hidden])', all => all.filter(e => e.name.startsWith('in-')).map(e => e.name.slice(3)));
  for (const field of ['name', 'contact', 'details', 'reference']) if (!fields.includes(field)) throw new Error(`no field ${field} among ${fields}`);
  for (const field of fields) {
    await page.focus(`[name="in-${field}"]`);
    await page.keyboard.type({ name: 'Quznam Quzfam', contact: 'quzcon@example.org' }[field] ?? mark(field));
    if (!(await page.$eval(`[name="in-${field}"]`, e => e.value)).includes(mark(field))) throw new Error(`nothing is written in ${field}`);
  }
  return fields;
}

// walk writes a letter and starts again, and returns what was found, by field.
async function walk(name, { begin, go }) {
  const { browser, page, profile, written } = await person(name);
  const kept = {};
  let fields = [];
  const look = when => {
    const where = found(profile, fields.map(mark));
    for (const f of fields) if (where[mark(f)]) (kept[f] ??= []).push(`${when}: ${where[mark(f)]}`);
  };
  await begin(page);
  const told = await page.evaluate(() => {
    const beside = name => (document.querySelector(`[name=in-${name}]`).getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map(id => document.getElementById(id).textContent).join(' ');
    return { beside: [beside('name'), beside('contact')], on: document.body.textContent, purpose: document.querySelector('[name=in-name]').autocomplete };
  });
  fields = await types(page);
  await written();
  look('typing');
  await go(page, 'continue');
  await until(page, name, 'a letter', () => document.querySelector('.pr-letter')?.textContent.includes('Quzfam'));
  await written();
  look('with the letter');
  await go(page, 'again');
  await written();
  look('after Start again');
  await browser.close();
  await pause(500);
  look('closed');
  console.log(name, JSON.stringify(kept));
  return { kept: Object.keys(kept), told };
}

const live = at => ({
  begin: async page => {
    await page.goto(base + at);
    await page.waitForFunction(() => window.events.length > 0, { polling: 50 });
    await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
  },
  go: (page, what) => shows(page, () => click(page, `button[value=${what}]`)),
});
const served = {
  begin: async page => {
    await page.goto(`${base}/served/leeds/council-tax`);
    await press(page, 'button[value="letter/access"]');
  },
  go: (page, what) => press(page, `button[value=${what}]`),
};

const sentence = 'Your browser may keep what you write here, even after you close it. On a shared computer, use a private window.';

async function secret() {
  const { kept, told } = await walk('secret', live('/secret'));
  expect('secret', 'kept', kept, []);
  expect('secret', 'what is offered', told.purpose, 'off');
}

async function open() {
  const { kept, told } = await walk('open', live('/open'));
  expect('open', 'kept besides what is said', kept.filter(f => f !== 'name' && f !== 'contact'), []);
  expect('open', 'said beside the fields', [told.purpose, ...told.beside.map(b => b.includes(sentence))], ['name', true, true]);
}

async function server() {
  const { told } = await walk('server', served);
  expect('server', 'said', told.on.includes(sentence), true);
}

for (const check of [secret, open, server]) await check().catch(error => fail(check.name, error.stack));
await finish();
