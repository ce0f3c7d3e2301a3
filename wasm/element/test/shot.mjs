// Takes pictures: node test/shot.mjs CHROMIUM BASE FOLDER STEPS..., where a step is WIDTH, a path, a
// selector to click (with ! before it if a page follows) or =NAME or =NAME@FROM-TO to take a picture,
// of all or of some of its pixels down.
import { launch, press } from './browser.mjs';

const [executablePath, base, folder, ...steps] = process.argv.slice(2);
const browser = await launch(executablePath);
const page = await browser.newPage();
await page.setJavaScriptEnabled(false);
for (const step of steps) {
  if (/^\d+$/.test(step)) await page.setViewport({ width: Number(step), height: 900 });
  else if (step.startsWith('/')) await page.goto(base + step);
  else if (step.startsWith('!')) await press(page, step.slice(1));
  else if (step.startsWith('=')) {
    const [name, part] = step.slice(1).split('@');
    const [from, to] = (part ?? '').split('-').map(Number);
    const clip = part && { x: 0, y: from, width: page.viewport().width, height: to - from };
    await page.screenshot({ path: `${folder}/${name}.png`, ...(clip ? { clip, captureBeyondViewport: true } : { fullPage: true }) });
  }
  else await page.click(step);
}
await browser.close();
