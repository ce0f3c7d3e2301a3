// Types marked words into a letter, starts again, and looks for them in what the page still holds: its nodes and, in
// Chromium, the heap of its scripts, and in the program's memory. Reads {base, browser, path}.
import { becomes, expect, fail, finish, launch, readJob, until } from './browser.mjs';
import { click, record, shows } from './live.mjs';

const { base, browser: kind, path } = await readJob();
const browser = await launch(path, kind);
const mark = 'Zyxwvutsrqponmlkjihg';

// watched keeps the memory of each program that starts.
function watched() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    window.memory = made.exports.mem;
    return made;
  };
}

// nodes is how often a word is in the page: in its nodes, those of its templates too, and in its fields.
const nodes = (page, word) => page.evaluate(w => {
  const within = root => [...root.querySelectorAll('*')].reduce((n, e) => n + (e.value?.toString().includes(w) ? 1 : 0) + (e.content instanceof DocumentFragment ? within(e.content) : 0), 0);
  return within(document) + document.documentElement.outerHTML.split(w).length - 1 + JSON.stringify([history.state, { ...sessionStorage }, { ...localStorage }]).split(w).length - 1;
}, word);

// kept is how often a word lies in the memory of the program.
const kept = (page, word) => page.evaluate(w => {
  const bytes = new Uint8Array(window.memory.buffer);
  const want = new TextEncoder().encode(w);
  let n = 0;
  for (let at = bytes.indexOf(want[0]); at >= 0; at = bytes.indexOf(want[0], at + 1)) if (want.every((b, i) => bytes[at + i] === b)) n++;
  return n;
}, word);

// heap is how many texts of the page's scripts have a word.
async function heap(page, word) {
  const client = await page.createCDPSession();
  const parts = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  return JSON.parse(parts.join('')).strings.filter(s => s.includes(word)).length;
}

const page = await browser.newPage();
page.on('pageerror', e => fail('memory', `page error: ${e}`));
await page.evaluateOnNewDocument(watched);
await page.evaluateOnNewDocument(record);
await page.goto(`${base}/memory`);
await until(page, 'memory', 'ready', () => window.events.length > 0);
await shows(page, () => click(page, '[data-pr-do="letter/access"]'));
await until(page, 'memory', 'its fields', () => document.querySelector('[name=in-name]') !== null);
for (const name of ['name', 'contact', 'details']) await page.$eval(`[name=in-${name}]`, (e, w) => { e.value = w; }, `${mark} ${name}`);
await shows(page, () => click(page, 'plain-rights button[value=continue]'));
await until(page, 'memory', 'the letter', () => document.querySelector('.pr-letter') !== null);
const before = await kept(page, mark);
expect('memory', 'in the page and in the program', [await nodes(page, mark) > 0, before > 0], [true, true]);
await shows(page, () => click(page, 'plain-rights button[value=again]'));
await becomes('memory', 'in the page after Start again', () => nodes(page, mark), 0);
if (kind === 'chrome') await becomes('memory', 'in the heap of its scripts', () => heap(page, mark), 0);
await becomes('memory', `in the program’s memory, where it was ${before} times`, () => kept(page, mark), 0);
await page.$eval('plain-rights', e => { e.stop(); });
await becomes('memory', 'in the page after its end', () => nodes(page, mark), 0);
await finish(browser);
