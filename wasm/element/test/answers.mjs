// Measures answers in the frame of a page as a site has it, at 390 px: the words and the height down to "Other things
// you can ask", and where the green button ends; of who is not sure, down to where each right stands by itself. Reads {base, path, answers: [{name}], bars} from standard input and
// prints the ten that are worst by each. Exits 1 if one is past a bar.
import { failures, fail, launch, readJob, watch } from './browser.mjs';

const job = await readJob();
const browser = await launch(job.path);
const page = await watch(browser, job.base, 'answers');
await page.setViewport({ width: 390, height: 844 });
await page.goto(`${job.base}/`);

// measure runs in the page: it shows answers one after another and measures each.
async function measure(from, to) {
  const root = document.querySelector('plain-rights');
  const get = async i => (await fetch(`/answer/${i}`)).text();
  const out = [];
  let next = get(from);
  for (let i = from; i < to; i++) {
    const html = await next;
    if (i + 1 < to) next = get(i + 1);
    root.innerHTML = html;
    const unsure = root.querySelector('.pr-wishes') !== null; // of all wishes, up to the rights one by one
    const rest = root.querySelector(unsure ? '[id$="-rights"]' : '[id$="-wishes"]');
    const end = rest ?? root.querySelector('.pr-foot');
    const height = Math.round(end.getBoundingClientRect().top + scrollY);
    const button = root.querySelector('.pr-button[value^="letter/"]');
    const bottom = button ? Math.round(button.getBoundingClientRect().bottom + scrollY) : 0;
    const wide = document.documentElement.scrollWidth;
    // What is read: nothing that is only heard, nothing folded, nothing after.
    for (const e of root.querySelectorAll('.pr-unseen, details:not([open]) > :not(summary)')) e.remove();
    for (let e = end; e !== root; e = e.parentNode) while (e.nextSibling) e.nextSibling.remove();
    end.remove();
    const words = root.innerText.split(/\s+/).filter(w => /[\p{L}\p{N}]/u.test(w)).length;
    out.push({ words, height, bottom, wide, unsure, rest: rest !== null, heading: root.querySelector('h1')?.innerText });
  }
  return out;
}

const started = Date.now();
const found = [];
for (let i = 0; i < job.answers.length; i += 100) {
  const to = Math.min(i + 100, job.answers.length);
  (await page.evaluate(measure, i, to)).forEach((f, k) => found.push({ ...f, name: job.answers[i + k].name }));
}
await browser.close();

for (const f of found) {
  if (!f.rest) fail(f.name, 'nothing else to ask');
  if (f.words > job.bars.words) fail(f.name, `${f.words} words`);
  if (f.height > job.bars.height) fail(f.name, `${f.height} px high`);
  if (f.bottom === 0 && !f.unsure) fail(f.name, 'no letter');
  if (f.bottom > job.bars.button) fail(f.name, `the button ends ${f.bottom} px down`);
  if (f.wide > 390) fail(f.name, `${f.wide} px wide`);
}

// worst prints the ten that have most of something, one of each service.
function worst(what, of) {
  const seen = new Set();
  console.log(`\n${what}`);
  for (const f of found.toSorted((a, b) => of(b) - of(a))) {
    const service = f.name.split(' ')[0];
    if (seen.has(service)) continue;
    seen.add(service);
    console.log(`${String(of(f)).padStart(6)}  ${f.name}: ${f.heading}`);
    if (seen.size === 10) break;
  }
}

worst(`words (bar ${job.bars.words})`, f => f.words);
worst(`px of height (bar ${job.bars.height})`, f => f.height);
worst(`px down to the end of the button (bar ${job.bars.button})`, f => f.bottom);
console.log(`\n${found.length} answers measured in ${Date.now() - started} ms, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
