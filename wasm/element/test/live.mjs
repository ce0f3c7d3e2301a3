// What the drivers of live conversations share: telling screens apart, and acting on them.

// record is run in a page before its own scripts: it counts the events of the elements.
export function record() {
  window.events = [];
  for (const name of ['ready', 'screen', 'failed', 'stopped']) {
    addEventListener(`plainrights-${name}`, e => window.events.push({ name, code: e.detail.code, title: e.detail.title, error: e.detail.error && String(e.detail.error) }));
  }
}

// happened waits until one more event of a kind than before has come.
export async function happened(page, name, act) {
  const count = n => window.events.filter(e => e.name === n).length;
  const before = await page.evaluate(count, name);
  await act();
  await page.waitForFunction((n, b) => window.events.filter(e => e.name === n).length > b || (n !== 'failed' && window.events.some(e => e.name === 'failed')), { polling: 50 }, name, before);
}

// shows does something and waits for the screen that follows.
export const shows = (page, act) => happened(page, 'screen', act);

// leaves does something and waits for what follows: a screen, or what was published where the first screens are left
// before the program is there.
export async function leaves(page, act) {
  const count = () => window.events.filter(e => e.name === 'screen' || e.name === 'stopped').length;
  const before = await page.evaluate(count);
  await act();
  await page.waitForFunction(b => window.events.filter(e => e.name === 'screen' || e.name === 'stopped').length > b, { polling: 50 }, before);
}

// rested waits until a press counts: the element leaves out one that comes right after a screen was drawn.
export const rested = page => page.evaluate(() => new Promise(done => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 500)));
  setTimeout(done, 10000); // a page behind another is not drawn
}));

// click presses what a selector finds, as script does, which needs no frame to aim by.
export const click = (page, selector) => page.$eval(selector, e => e.click());

// outline writes the screen of an element as go test writes the tree that was meant.
export const outline = (page, selector) => page.evaluate(s => {
  const length = t => [...t].length;
  const write = n => {
    if (n.nodeType === Node.TEXT_NODE) return `${length(n.data)}:${n.data}\n`;
    const attrs = [...n.attributes].map(a => ` ${a.name}=${length(a.value)}:${a.value}`).join('');
    return `<${n.localName}${attrs}>\n${[...n.childNodes].map(write).join('')}/\n`;
  };
  return write(document.querySelector(s));
}, selector);

// words is what a person can read of a screen, apart from buttons and the links that stand for them, from where answers go,
// and from the pages for officers that only what is published leads to.
export const words = (page, selector) => page.evaluate(s => {
  const copy = [];
  const read = n => {
    if (n.nodeType === Node.TEXT_NODE) copy.push(n.data);
    else if (!n.matches('a.pr-link, a.pr-button, .pr-foot, .pr-server, .pr-status, .pr-exit-keys, .pr-travel, .pr-more, .pr-letters, .pr-officers, [data-pr-do], button, [hidden]')) n.childNodes.forEach(read);
  };
  read(document.querySelector(s));
  return copy.join('').replace(/\s+/g, ' ');
}, selector);
