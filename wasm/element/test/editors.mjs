// What two editors that councils use make of the text to copy, pasted as HTML, and the page that comes of it, under a
// strict policy: whatever is left of the element, nothing starts, is fetched or moves until somebody presses.
// Reads {base, browser, path}.
import { click, shows, words } from './live.mjs';
import { becomes, browser, expect, failed, job, open, pause, run } from './check.mjs';

const snippet = await (await fetch(`${job.base}/snippet`)).text();
const alone = snippet.replace(/(<plain-rights[^>]*>)[^]*(?=<\/plain-rights>)/, '$1');
const texts = { whole: snippet, wrapped: `<p>${snippet}</p>`, alone, inside: `<p>Before</p><p>${alone.trim()}</p>` };

// How each is set, those last in our how-to.
const all = 'plain-rights[*],script[*],link[*],button[*]';
const tiny = {
  plain: {},
  everything: { valid_elements: '*[*]' },
  inline: { custom_elements: '~plain-rights', extended_valid_elements: all },
  howto: { custom_elements: 'plain-rights', extended_valid_elements: all, valid_children: '+body[script|link]' },
};
const edited = {
  TinyMCE: { script: '/npm/tinymce/tinymce.min.js', ways: tiny, save: async (text, way) => {
    const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', base_url: '/npm/tinymce', suffix: '.min', convert_urls: false, ...way });
    editor.setContent(text);
    const saved = editor.getContent();
    editor.remove();
    return saved;
  } },
  CKEditor: { script: '/npm/ckeditor5/dist/browser/ckeditor5.umd.js', ways: { plain: {}, everything: { all: true }, howto: { embed: true } }, save: async (text, { all, embed }) => {
    const { ClassicEditor, Essentials, Paragraph, Heading, List, Link, GeneralHtmlSupport, HtmlEmbed } = CKEDITOR;
    const editor = await ClassicEditor.create(document.querySelector('#editor'), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, List, Link, HtmlEmbed, ...(all ? [GeneralHtmlSupport] : [])],
      ...(all && { htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] } }),
    });
    if (embed) editor.execute('htmlEmbed', text);
    else editor.setData(text);
    const saved = editor.getData();
    await editor.destroy();
    return saved;
  } },
};

// still holds a page to what it must be like before anything is pressed.
async function still(name) {
  const page = await open(`/saved/${name}`, { ready: false });
  await pause(page, 250);
  const now = await page.evaluate(() => [scrollY, document.activeElement.localName, window.events.filter(e => e.name !== 'ready').length]);
  expect(name, 'scrolled, focused, told', now, [0, 'body', 0]);
  expect(name, 'fetched', page.requests.filter(r => /wasm|json/.test(r)), []);
  return page;
}

// What an editor saves is the same in each browser: the second tries the ways that leave most of the element.
const tried = ways => Object.entries(ways).filter(([way]) => job.browser === 'chrome' || ['everything', 'howto'].includes(way));

await run(Object.fromEntries(Object.entries(edited).flatMap(([editor, { script, ways, save }]) => tried(ways).map(([way, set]) => [`${editor}-${way}`, async () => {
  const desk = await browser.newPage();
  await desk.goto(`${job.base}/editor`);
  await desk.addScriptTag({ url: job.base + script });
  for (const [text, html] of Object.entries(texts)) {
    const name = `${editor}-${way}-${text}`;
    const saved = await desk.evaluate(save, html, set);
    await desk.evaluate((to, body) => fetch(to, { method: 'POST', body }).then(r => r.ok), `${job.base}/saved/${name}`, saved);
    const page = await still(name);
    if (text === 'whole' || text === 'wrapped') {
      await becomes(name, 'the answer is there', () => page.evaluate(() => document.body.innerText.includes('Leeds')), true);
    }
    if (way === 'howto' && text === 'whole') {
      expect(name, 'whole', (await words(page, 'plain-rights')).length > 1000, true);
      await shows(page, () => click(page, 'plain-rights [data-pr-do=who]'));
      expect(name, 'it starts when it is pressed', [await failed(page), await page.evaluate(() => document.activeElement.className)], [[], 'pr-heading']);
    }
    await page.close();
  }
  await desk.close();
}]))));
