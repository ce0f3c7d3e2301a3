// A program that its server names by another type, or by the right one with something after it, starts all the
// same. Reads {base, browser, path, names}.
import { shows } from './live.mjs';
import { expect, failed, job, open, run } from './check.mjs';

await run(Object.fromEntries(job.names.map(name => [name, async () => {
  const page = await open(`/type/${name}`);
  await shows(page, () => page.$eval('plain-rights', e => { e.start(); })); // what is pressed shows first what stands in the page
  expect(name, 'it starts', await failed(page), []);
  await page.close();
}])));
