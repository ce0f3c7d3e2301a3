// Opens screens of hostile notices, with script allowed and no policy to help, and compares the tree
// that the browser made with the one that was meant. Reads {base, chromium, screens: [{path, outline}]}.
import { failures, fail, launch, readJob, watch } from './browser.mjs';

const job = await readJob();
const browser = await launch(job.chromium);
const page = await watch(browser, job.base, 'hostile');
await page.setViewport({ width: 320, height: 900 });

for (const { path, outline } of job.screens) {
  const started = Date.now();
  await page.goto(job.base + path);
  const found = await page.evaluate(() => {
    const length = s => [...s].length;
    const write = n => {
      if (n.nodeType === Node.TEXT_NODE) return `${length(n.data)}:${n.data}\n`;
      const attrs = [...n.attributes].map(a => ` ${a.name}=${length(a.value)}:${a.value}`).join('');
      return `<${n.localName}${attrs}>\n${[...n.childNodes].map(write).join('')}/\n`;
    };
    return {
      outline: write(document.querySelector('.pr')),
      around: [...document.body.children].map(e => e.className).join(),
      head: [...document.head.children].map(e => e.localName).join(),
      ran: window.ran === true,
      width: document.documentElement.scrollWidth,
      wide: [...document.querySelectorAll('.pr *')].find(e => e.getBoundingClientRect().right > 320.5)?.outerHTML.slice(0, 200),
    };
  });
  if (process.env.VERBOSE) console.log(`${path} ${Date.now() - started} ms`);
  if (found.outline !== outline) {
    const at = [...outline].findIndex((c, i) => c !== found.outline[i]);
    fail(path, `another tree at ${at}: meant ${outline.slice(at - 60, at + 60)}, made ${found.outline.slice(at - 60, at + 60)}`);
  }
  if (!/^pr( pr-paper| pr-result)?$/.test(found.around) || found.head !== 'meta,title,meta,link') fail(path, `more than was meant: ${found.head}; ${found.around}`);
  if (found.ran) fail(path, 'a script of the notice ran');
  if (found.width > 320 || found.wide) fail(path, `${found.width} px wide: ${found.wide}`);
}
await browser.close();
console.log(`${job.screens.length} hostile screens, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
