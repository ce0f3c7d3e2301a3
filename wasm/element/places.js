// The browser's history, which all elements of a page share: each of its entries is a step that one of them
// took. An entry holds only its number. Whose step it was, this page alone knows, until it is left.
const mark = `plain-rights-${Math.random().toString(36).slice(2)}`; // of what is ours in an entry
const steps = [null]; // by the number of the entry that a step led to; gone: it was taken back in another way
let at = 0; // the entry that the browser is at
let leaving = false; // whether it is on its way to the entry before
let listening = false;

const marked = n => ({ ...history.state, [mark]: n });
const note = n => history.replaceState(marked(n), '');

// here marks the entry that the browser is at, unless it is: the first of all, ahead of the press that begins.
export function here() {
  if (Object(history.state)[mark] !== at) note(at);
}

// enter begins with a conversation where the browser is.
export function enter(host) {
  host.at = 0;
  here();
  if (!listening) window.addEventListener('popstate', event => moved(event.state));
  listening = true;
}

// depth is the number of entries that conversations have added before the one that the browser is at: at most as many
// as a browser keeps.
export const depth = () => Math.min(at, history.length - 1);

// push adds an entry for the step of a conversation to its place n, unless nothing is to be left of it there. Where a
// library shows pages anew for entries with a state of its own, it would take ours for pages: there is none.
export function push(host, n, secret) {
  if (secret || history.state?.turbo || history.state?.htmx) {
    host.at = n;
    return;
  }
  steps.length = at + 1;
  steps[++at] = { host, from: host.at, to: n, gone: false };
  host.at = n;
  history.pushState(marked(at), '');
}

// back takes a conversation one place back: with the browser, if the last step was its own. Another's stays
// where it is, and the step that is taken back is one that the browser's Back then passes over.
export function back(host) {
  const i = steps.findLastIndex((s, n) => n <= at && s && !s.gone && s.host === host);
  const own = steps[i]?.to === host.at; // its place has an entry
  if (own && i === at) {
    leaving = true;
    return history.back();
  }
  if (own) steps[i].gone = true;
  queueMicrotask(() => host.go(host.at - 1)); // once the program has done what it is at
}

// forget takes the steps of a conversation out that is over.
export function forget(host) {
  for (const step of steps) if (step?.host === host) Object.assign(step, { host: null, gone: true });
}

// moved follows the browser through its history. An entry that says nothing of us is of a link to a place on the
// page, or from before we began: it is where the conversations are, or are on their way to.
function moved(state) {
  const said = Object(state)[mark];
  const n = Math.min(said ?? (leaving ? at - 1 : at), steps.length - 1);
  if (leaving && n === at) return history.back();
  if (said === undefined) note(n);
  leaving = false;
  const [forward, still] = [n > at, n === at];
  const went = new Map();
  const go = (step, place) => { if (!step.gone) went.set(step.host, place); };
  while (at < n) go(steps[++at], steps[at].to);
  for (; at > n; at--) go(steps[at], steps[at].from);
  for (const [host, place] of went) host.go(place);
  // What was passed over shows nothing: on to the next step that does.
  const rest = forward ? steps.slice(at + 1) : steps.slice(1, at + 1);
  if (!went.size && !still && rest.some(s => !s.gone)) history.go(forward ? 1 : -1);
}
