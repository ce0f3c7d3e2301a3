// Stands before the others in the one script that holds what they would fetch from beside it. Everything else is fetched.
const held = {}; // by name: compressed by gzip, in base64

const fetch = (url, options) => {
  const name = Object.keys(held).find(n => new URL(n, import.meta.url).href === String(url));
  if (!name) return window.fetch(url, options);
  const bytes = Uint8Array.from(atob(held[name]), c => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
};
