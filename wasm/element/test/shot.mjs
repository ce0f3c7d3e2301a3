// Takes pictures: node test/shot.mjs CHROMIUM BASE FOLDER STEPS..., where a step is WIDTH, a path, a
// selector to click (with ! before it if a page follows) or =NAME to take a picture.
import { launch, press } from './browser.mjs';

const [executablePath, base, folder, ...steps] = process.argv.slice(2);
const browser = await launch(executablePath);
const page = await browser.newPage();
await page.setJavaScriptEnabled(false);
for (const step of steps) {
  if (/^\d+$/.test(step)) await page.setViewport({ width: Number(step), height: 900 });
  else if (step.startsWith('/')) await page.goto(base + step);
  else if (step.startsWith('!')) await press(page, step.slice(1));
  else if (step.startsWith('=')) await page.screenshot({ path: `${folder}/${step.slice(1)}.png`, fullPage: true });
  else await page.click(step);
}
await browser.close();
