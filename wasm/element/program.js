// The program, one for all elements of a page: fetched, compiled while it arrives, and started when nothing else is to
// do. It speaks English. The words of each other language are a file beside it.
import { runtime } from './runtime.js';
import { words } from './words.js';

const programs = new Map(); // by address
const texts = {}; // the promises of words, by language

// spoken is the words of a language, fetched if they are not here and wanted now; null if they are not. Words that could
// not be fetched may be tried again.
export const spoken = (lang, now) => texts[lang] ??= now ? fetched(words[lang][0], { integrity: words[lang][1] }).then(r => r.text()).catch(error => {
  texts[lang] = null;
  throw error;
}) : null;

// fetched is a response, or a failure of ours.
export async function fetched(url, options) {
  const response = await fetch(url, { credentials: 'same-origin', ...options });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

// idle waits until the browser has nothing else to do.
export const idle = () => new Promise(done => (window.requestIdleCallback ?? setTimeout)(done, { timeout: 500 }));

// saves is whether people asked their browser to save data.
export const saves = () => navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;

// refused is whether a program failed because none may be compiled here, or this one cannot be: it will again.
export const refused = error => error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;

// compiled compiles a program while it arrives, whatever its server calls it, and counts what has arrived. A browser
// that checks its integrity value waits for the whole of it, so that is done here, before any of it runs.
async function compiled(url, hash, it) {
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); // which throws where none may be: nothing is fetched then
  const { subtle } = crypto; // none on a page that is not secure
  const parts = [];
  const { body } = await fetched(url, hash && !subtle ? { integrity: hash } : {});
  const counted = new TransformStream({
    transform(part, to) {
      it.have += part.length;
      parts.push(part);
      to.enqueue(part);
    },
  });
  const module = await WebAssembly.compileStreaming(new Response(body.pipeThrough(counted), { headers: { 'content-type': 'application/wasm' } }));
  if (!hash || !subtle) return module;
  const got = await subtle.digest(`SHA-${hash.slice(3, 6)}`, await new Blob(parts).arrayBuffer());
  if (btoa(String.fromCharCode(...new Uint8Array(got))) !== hash.slice(7)) throw new Error(url);
  return module;
}

// run starts the program in a world of its own: what it sees as the global object holds what the Go
// runtime needs, and neither network, storage nor address. Any end of the program is final.
async function run(module) {
  await idle();
  const { Object, Array, Uint8Array, Date, Error, TextEncoder, TextDecoder, crypto, performance } = globalThis;
  const world = { Object, Array, Uint8Array, Date, Error, TextEncoder, TextDecoder, crypto, performance };
  const Go = runtime(world);
  const go = new Go();
  go.env.GODEBUG = 'clobberfree=1'; // by which what the program lets go is overwritten once its collector has been round
  let said = '';
  const app = {
    ended: null,
    hosts: new Set(),
    // call is the only way into the program: whatever is thrown out of it ends it.
    call(act) {
      try {
        return app.ended ? undefined : act();
      } catch (error) {
        end(error);
      }
    },
    begin: host => app.call(() => world.plainrights(host)),
    learn(lang, text) {
      if (!app.call(() => world.learn(lang, text))) throw new Error(lang);
    },
  };
  world.fs.writeSync = (_, bytes) => {
    said = (said + new TextDecoder().decode(bytes)).slice(-2000);
    return bytes.length;
  };
  const end = error => {
    app.ended ??= error instanceof globalThis.Error ? error : new globalThis.Error(said || 'ended');
    for (const host of app.hosts) host.failed(app.ended.message);
  };
  go.exit = end;
  go.run(await WebAssembly.instantiate(module, go.importObject)).then(end, end);
  if (app.ended || !world.plainrights) throw app.ended ?? new Error('not started');
  return app;
}

// shared is the one running program of an address, as app; have is how many bytes of it have arrived. One that could
// not be fetched may be tried again.
export function shared(url, hash) {
  if (!programs.has(url)) {
    const it = { have: 0 };
    programs.set(url, it);
    it.app = compiled(url, hash, it).then(run);
    it.app.catch(() => programs.delete(url));
  }
  return programs.get(url);
}
