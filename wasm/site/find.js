// A list of services that becomes shorter as somebody types. It looks as the conversation's own search does: ever
// further, until it finds something, and what has the words in its title stands first. What each service is found by, and
// which words say nothing, the page holds.
const form = document.querySelector('.pr-find');
const list = document.querySelector('.pr-choices');
const field = form?.querySelector('input');
const unseen = /['`\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\u2035\uff07\u00ad\u200b-\u200d\u2060\ufeff]/g;

const fold = text => text.replace(unseen, '').normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/\u00df/g, 'ss').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[^\p{L}\p{N}-]+/gu, ' ').trim();
const stem = word => word.replace(/(?<=...)(ies|ing|es|s|y|e|au)$/, '');

const items = [...(list?.children ?? [])].map(li => ({ li, parts: li.dataset.prFind?.split('|').map(part => part.trim().split(' ')) }));
const keys = new Set(items.flatMap(({ parts }) => parts?.flat().filter(w => w.endsWith('=')) ?? []));
const small = new Set(form?.dataset.prFind.split(' '));

// called is the longest of what people call something that a word begins with, or is.
function called(word) {
  const typed = word.replace(/ /g, '=');
  for (let n = typed.length; n > 2 || n === typed.length; n--) {
    if (keys.has(`${typed.slice(0, n)}=`)) return `${typed.slice(0, n)}=`;
    if (n === 0) break;
  }
  return null;
}

// asked are the words that say something. Two that mean something together are one.
function asked(text) {
  const out = [];
  for (const word of fold(text).split(/ +/)) {
    const two = out.length && `${out.at(-1)} ${word}`;
    if (small.has(word)) continue;
    if (two && keys.has(`${two.replace(/ /g, '=')}=`)) out[out.length - 1] = two;
    else out.push(word);
  }
  return out.filter(w => w);
}

const begins = (words, word) => words.some(w => !w.endsWith('=') && w.startsWith(word));
const has = (words, word, stems) => {
  const look = stems ? stem(word) : word;
  const parts = look.split('-').filter(p => p && !small.has(p));
  return begins(words, look) || (parts.length > 0 && look.includes('-') && (begins(words, look.replaceAll('-', '')) || parts.every(p => begins(words, p)))) || words.includes(called(word));
};

function find(text) {
  const words = asked(text);
  const at = (parts, depth) => {
    const there = depth < 2 ? [...parts[0], ...parts[1]] : parts.flat();
    return depth < 3 ? words.every(w => has(there, w, depth > 0)) : words.some(w => has(there, w, true));
  };
  for (let depth = 0; depth < 4; depth++) {
    const found = items.filter(({ parts }) => parts && at(parts, depth));
    if (found.length || depth === 3) return [...found].sort((a, b) => first(b) - first(a));
  }
  function first({ parts }) { return words.some(w => has(parts[0], w, true)); }
}

function show() {
  const found = find(field.value);
  const all = !field.value.trim();
  for (const { li, parts } of items) li.hidden = Boolean(parts) && !found.some(f => f.li === li);
  list.prepend(...(all ? items : found).map(f => f.li));
  const [none, one, many] = form.querySelectorAll('.pr-found > span');
  [none, one, many].forEach((e, i) => { e.hidden = all || Math.min(found.length, 2) !== i; });
  const count = many.querySelector('.pr-count');
  if (count) count.textContent = found.length;
}

if (form && list && field) {
  form.hidden = false;
  field.addEventListener('input', show);
  show();
}
