// The way out of a page about a sensitive service: it stays in sight whatever the page around it does, and leads
// away at once.
const guarded = new Map(); // by what is looked after, an element or the page: what forgets its conversation
let gone = ''; // where the person has left to
let watching = false;
let waiting = false; // for the next frame

// guard looks after the ways out in a root, for whose end it calls what is given. It returns what ends that.
export function guard(root, end = () => {}) {
  guarded.set(root, end);
  if (!watching) {
    document.addEventListener('click', clicked, true);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, inSight, { capture: true, passive: true });
    window.addEventListener('pageshow', () => { if (gone) window.location.replace(gone); }); // from the browser's cache
  }
  watching = true;
  inSight();
  return () => guarded.delete(root);
}

// inSight keeps each way out in sight while any of its screen is, once what has changed is laid out.
export function inSight() {
  if (!waiting) requestAnimationFrame(() => {
    waiting = false;
    for (const root of guarded.keys()) root.querySelectorAll('.pr > .pr-exit').forEach(raise);
  });
  waiting = true;
}

// raise lifts a way out above all else where it would be cut off or covered in its own place.
function raise(way) {
  const screen = way.parentNode.getBoundingClientRect();
  way.removeAttribute('popover');
  const { left, top, width, height } = way.getBoundingClientRect();
  const over = way.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
  if (way.contains(over) || screen.bottom <= 0 || screen.top >= window.innerHeight || !way.showPopover) return;
  way.setAttribute('popover', 'manual');
  way.showPopover();
}

function clicked(event) {
  const way = event.composedPath()[0].closest?.('.pr > .pr-exit');
  if (!way) return;
  event.preventDefault();
  leave(way);
}

// leave takes away all that there was to see, and the page that a frame may be in. Where a frame may not do that,
// or nothing answers, what stays says what to do.
function leave(way) {
  gone = way.href;
  const means = way.parentNode.querySelector('.pr-exit-means');
  means.lang = way.parentNode.lang;
  for (const end of guarded.values()) end();
  document.body.replaceChildren();
  const stuck = () => {
    means.className = 'pr-page-main';
    means.setAttribute('role', 'alert');
    document.body.append(means);
  };
  setTimeout(stuck, 3000);
  try {
    window.top.location.replace(gone);
  } catch {
    stuck();
  }
}
