// Prints answers and published screens on A4 with margins as browsers have them, in the frame of a page as a site has
// it, and counts the sheets of each. Reads {base, path, answers: [{name}], sheets} from standard input, and prints how
// many have how many. Exits 1 if one has more than it may, or if to ask for all of it makes no difference.
import { expect, fail, finish, launch, readJob, watch } from './browser.mjs';

const job = await readJob();
const browser = await launch(job.path);
const page = await watch(browser, job.base, 'print');
const margin = { top: '13mm', right: '13mm', bottom: '13mm', left: '13mm' };

// show puts answers into the page, each on sheets of its own, and a link to each before them, without which a PDF does
// not say on which sheet it begins.
const show = (from, to, whole) => page.evaluate(async (from, to, whole) => {
  const root = document.querySelector('plain-rights');
  root.textContent = '';
  for (let i = from; i < to; i++) {
    const link = document.createElement('a');
    link.href = `#at-${i}`;
    link.textContent = '.';
    root.append(link);
  }
  for (let i = from; i < to; i++) {
    const one = document.createElement('div');
    one.id = `at-${i}`;
    one.style.breakBefore = 'page';
    one.innerHTML = await (await fetch(`/answer/${i}`)).text();
    if (whole) for (const box of one.querySelectorAll('.pr-whole input')) box.checked = true;
    root.append(one);
  }
}, from, to, whole);

// sheets returns how many each of those has.
async function sheets(from, to) {
  const pdf = Buffer.from(await page.pdf({ format: 'A4', margin })).toString('latin1');
  const pages = [...pdf.matchAll(/(\d+) 0 obj\s*<<\/Type \/Page\b/g)].map(m => +m[1]);
  const begins = new Map([...pdf.matchAll(/\/at-(\d+) \[(\d+) 0 R/g)].map(m => [+m[1], pages.indexOf(+m[2])]));
  const out = [];
  for (let i = from; i < to; i++) out.push((begins.get(i + 1) ?? pages.length) - begins.get(i));
  return out;
}

await page.goto(`${job.base}/`);
const counts = {};
const size = 50;
for (let from = 0; from < job.answers.length; from += size) {
  const to = Math.min(from + size, job.answers.length);
  await show(from, to, false);
  (await sheets(from, to)).forEach((n, k) => {
    counts[n] = (counts[n] ?? 0) + 1;
    if (!(n > 0 && n <= job.sheets)) fail(job.answers[from + k].name, `${n} sheets`);
  });
}
expect('print', 'each was counted', Object.values(counts).reduce((a, b) => a + b, 0), job.answers.length);
console.log(`sheets: ${JSON.stringify(counts)}`);

// With all of it, as whoever ticks the box has it, what has something folded has more.
await show(0, size, true);
const whole = await sheets(0, size);
console.log(`sheets of all of it: ${whole}`);
job.answers.slice(0, size).forEach(({ name }, i) => {
  if (/^the page of/.test(name) && !(whole[i] > job.sheets)) fail(name, `${whole[i]} sheets of all of it`);
});

await finish(browser);
