// Which program runs: no attribute says so, and a module does with an integrity value. Reads {base, browser, path}.
import { happened, shows } from './live.mjs';
import { expect, failed, open, run } from './check.mjs';

const programs = page => page.requests.map(r => new URL(r).pathname).filter(p => p.endsWith('.wasm'));
const start = page => page.$eval('plain-rights', e => { e.start(); }); // what is pressed shows first what stands in the page
const all = {};

for (const [name, title, program] of [
  ['src', 'A page of the council', '/a/plainrights.wasm'], ['integrity', 'A page of the council', '/a/plainrights.wasm'],
  ['both', 'A page of the council', '/a/plainrights.wasm'], ['right', 'A page of the council', '/other/plainrights.wasm'],
]) {
  all[name] = async () => {
    const page = await open(`/programs/${name}`);
    await shows(page, () => start(page));
    expect(name, 'it starts, with', [await failed(page), await page.title(), programs(page)], [[], title, [program]]);
    await page.close();
  };
}
for (const [name, title] of [['wrong', 'A page of the council'], ['none', 'TypeError'], ['unknown', 'TypeError']]) {
  all[name] = async () => {
    const page = await open(`/programs/${name}`, { quiet: false });
    await happened(page, 'failed', () => start(page));
    expect(name, 'it does not start, and fetched', [(await failed(page)).map(e => e.code), await page.title(), programs(page)],
      [['load'], title, [name === 'wrong' ? '/other/plainrights.wasm' : '/m/plainrights.wasm']]);
    await page.close();
  };
}

await run(all);
