// The way out of a page about a sensitive service: it stays in sight whatever the page around it does, leads away at
// once, and leaves no way back.
import { depth } from './places.js';

const guarded = new Map(); // by what is looked after, an element or the page: what forgets its conversation
let gone = ''; // where the person has left to
let shifts = []; // when Shift was pressed, of late and without anything between
let watching = false;
let waiting = false; // for the next frame

// guard looks after the ways out in a root, for whose end it calls what is given. It returns what ends that.
export function guard(root, end = () => {}) {
  guarded.set(root, end);
  if (!watching) {
    document.addEventListener('click', clicked, true);
    window.addEventListener('click', followed);
    window.addEventListener('keydown', keyed, true);
    window.addEventListener('pointerdown', () => { shifts = []; }, true);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, inSight, { capture: true, passive: true });
    window.addEventListener('pageshow', () => { if (gone) window.location.replace(gone); }); // as the browser kept it
  }
  watching = true;
  inSight();
  return () => guarded.delete(root);
}

const ways = () => [...guarded.keys()].flatMap(root => [...root.querySelectorAll('.pr > .pr-exit')]);

// inSight keeps each way out in sight while any of its screen is, once what has changed is laid out.
export function inSight() {
  if (!waiting) requestAnimationFrame(() => {
    waiting = false;
    ways().forEach(raise);
  });
  waiting = true;
}

// raise lifts a way out above all else where it would be cut off or covered in its own place.
function raise(way) {
  way.parentNode.querySelectorAll('.pr-exit-keys').forEach(keys => { keys.hidden = false; });
  const screen = way.parentNode.getBoundingClientRect();
  way.removeAttribute('popover');
  const { left, top, width, height } = way.getBoundingClientRect();
  const over = way.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  if (way.contains(over) || screen.bottom <= 0 || screen.top >= window.innerHeight || !way.showPopover) return;
  way.setAttribute('popover', 'manual');
  way.showPopover();
}

function clicked(event) {
  const way = event.composedPath()[0].closest?.('.pr > .pr-exit, .pr .pr-exit-in');
  if (!way) return;
  event.preventDefault();
  leave(way);
}

// keyed leaves once Shift was pressed three times within three seconds: alone, so that no capital letter and no way
// back through the page with Tab does it.
function keyed(event) {
  if (event.repeat) return;
  shifts = event.key === 'Shift' ? [...shifts.filter(at => event.timeStamp - at < 3000), event.timeStamp] : [];
  const [way] = shifts.length > 2 ? ways() : [];
  if (way) leave(way);
}

// followed lets a page about a sensitive service that leads to another take its place in the browser's history.
function followed(event) {
  const link = event.composedPath()[0].closest?.('.pr a[href]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const inside = link.origin === window.location.origin && link.target !== '_blank' && !link.hash;
  if (!inside || !link.getRootNode().querySelector('.pr-secret')) return;
  event.preventDefault();
  window.location.replace(link.href);
}

// before is the number of entries of the browser's history that this page has before the one that it is at.
function before() {
  const all = window.navigation?.entries() ?? [];
  if (!all.length) return depth();
  const now = window.navigation.currentEntry.index;
  let n = 0;
  while (all[now - n - 1]?.sameDocument) n++;
  return n;
}

// leave takes away all that there was to see, and the page that a frame may be in. Where a frame may not do that,
// or nothing answers, what stays says what to do. Nobody is told where the person comes from.
function leave(way) {
  gone = way.href;
  const screen = way.closest('.pr');
  const means = screen.querySelector('.pr-exit-means') ?? way; // a way out within an answer says no more
  means.lang = screen.lang;
  for (const end of guarded.values()) end();
  document.body.replaceChildren();
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'referrer', content: 'no-referrer' });
  document.head.append(meta);
  setTimeout(stuck, 3000, means);
  const entries = window.top === window ? before() : 0;
  if (!entries) return away(window.top, 'replace', means);
  // The first entry of this page becomes one of the site's front page, and those after it give way.
  let there = false;
  const first = () => {
    if (there) return;
    there = true;
    history.replaceState(null, '', '/');
    away(window, 'assign', means);
  };
  window.addEventListener('popstate', first, { once: true });
  setTimeout(first, 2500); // where the host keeps it from us
  history.go(-entries);
}

function away(from, how, means) {
  try {
    from.location[how](gone);
  } catch {
    stuck(means);
  }
}

function stuck(means) {
  means.querySelector('.pr-exit-keys')?.remove();
  means.className = 'pr-page-main';
  means.setAttribute('role', 'alert');
  document.body.append(means);
}
