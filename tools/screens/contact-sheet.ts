import { PAGES } from '../../test/e2e/pages.ts';
import type { OpenStage } from '../../test/e2e/stage.ts';

/** The way of a registration, as its three people see it. */
const MAIN = [
  ['start', 'en'],
  ['filing, person', 'en'],
  ['filing, check', 'ru'],
  ['case that waits', 'en'],
  ['one-time link', 'kk'],
  ['inbox', 'ru'],
  ['certificate', 'en'],
  ['verdict', 'kk'],
] as const;

const PHONE = { width: 360, height: 720 };

/** The main pages side by side on phones, as one JPEG. */
export async function contactSheet(stage: OpenStage): Promise<Buffer> {
  const shots: string[] = [];
  for (const [name, language] of MAIN) shots.push(await shot(stage, name, language));
  const page = await stage.browser.newPage({ viewport: { width: 1520, height: 1480 } });
  await page.setContent(
    `<style>body{margin:0;padding:32px;display:grid;grid-template-columns:repeat(4,1fr);gap:32px;background:#dfe7ea}
     img{width:100%;border-radius:16px;box-shadow:0 4px 16px #0003}</style>${shots
       .map((png) => `<img src="data:image/png;base64,${png}">`)
       .join('')}`,
  );
  return page.screenshot({ type: 'jpeg', quality: 80, fullPage: true });
}

async function shot(stage: OpenStage, name: string, language: string): Promise<string> {
  const known = PAGES.find((each) => each.name === name);
  if (!known) throw new Error(`There is no page called ${name}`);
  const context = await stage.contextOf(known.as, { viewport: PHONE, colorScheme: 'light' });
  await context.addCookies([{ name: 'lang', value: language, url: stage.site.origin }]);
  const page = await context.newPage();
  await known.reach(page, stage);
  const png = await page.screenshot();
  await context.close();
  return png.toString('base64');
}
