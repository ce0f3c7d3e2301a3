// Makes each frame of <iframe data-plain-rights> on a page as high as the page in it says that it is. The
// height is all that a frame can change: any other message, and any from elsewhere, is left alone.
const most = 20000; // pixels
const frames = () => [...document.querySelectorAll('iframe[data-plain-rights]')];

// The question says nothing, so that it does not matter whether the page in the frame is there yet.
const ask = frame => frame.contentWindow?.postMessage({ plainrights: 'ask' }, '*');

addEventListener('message', ({ data, origin, source }) => {
  if (data?.plainrights !== 'height' || !Number.isFinite(data.height)) return;
  const frame = frames().find(f => f.contentWindow === source && f.src.startsWith(`${origin}/`));
  if (!frame) return;
  const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(Math.max(data.height, 0), most) + borders}px`;
});

document.addEventListener('load', ({ target }) => { if (frames().includes(target)) ask(target); }, true);
frames().forEach(ask);
