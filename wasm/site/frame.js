// Tells the page around a frame how high the page in it is, so that no part of it is out of sight. It tells
// that only to a page that asks, is of an origin that this one was built for, and is the one around it.
const meta = document.querySelector('meta[name="plain-rights-parents"]');
const origins = (meta?.content ?? '').split(' ').filter(Boolean);
let asked = ''; // the origin of the page that asked

function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (asked) parent.postMessage({ plainrights: 'height', height }, asked);
}

addEventListener('message', ({ data, origin, source }) => {
  if (data?.plainrights !== 'ask' || source !== parent || source === window || !origins.includes(origin)) return;
  asked = origin;
  tell();
});

new ResizeObserver(tell).observe(document.documentElement);

// A link to another site leaves the frame, as it does on the page before a conversation begins.
addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href^="https:"]');
  if (link) link.target = '_top';
}, true);
