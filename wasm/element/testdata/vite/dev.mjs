// Vite's own server for development, until standard input ends. It prints where it listens.
import { createServer } from 'node:http';
import { createServer as createVite } from 'vite';

const server = createServer();
// Vite's script says with console.debug that it is there; nothing else in the page may say anything.
const quiet = { name: 'quiet', transformIndexHtml: () => [{ tag: 'script', children: 'console.debug = () => {};', injectTo: 'head-prepend' }] };
const vite = await createVite({ plugins: [quiet], server: { middlewareMode: true, hmr: { server } } });
server.on('request', vite.middlewares).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on('end', () => process.exit());
