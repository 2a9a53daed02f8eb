import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { LANGUAGES } from '../src/platform/i18n/index.ts';
import { type As, type KnownPage, PAGES } from '../test/e2e/pages.ts';
import type { OpenStage } from '../test/e2e/stage.ts';
import { contactSheet } from './screens/contact-sheet.ts';
import { openScratchStage } from './screens/scratch-stage.ts';

/*
 * `npm run screens`: a picture of every page at two widths, in three languages, light and dark, to be
 * looked at by people; and the contact sheet of the main ones that the README shows. Words after `--`
 * choose pages by a part of their names.
 */

const FOLDER = '.data/screens';
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
const PEOPLE: readonly As[] = ['nobody', 'immigrant', 'host', 'officer', 'appeals'];

function fileName({ name }: KnownPage, language: string, width: number, scheme: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return path.join(FOLDER, `${plain}.${language}.${width}.${scheme}.png`);
}

async function picturesOf(context: BrowserContext, stage: OpenStage, known: KnownPage) {
  for (const language of LANGUAGES) {
    await context.addCookies([{ name: 'lang', value: language, url: stage.site.origin }]);
    const page = await context.newPage();
    await known.reach(page, stage);
    for (const width of WIDTHS)
      for (const scheme of SCHEMES) {
        await picture(page, width, scheme, fileName(known, language, width, scheme));
      }
    await page.close();
  }
}

async function picture(page: Page, width: number, colorScheme: 'light' | 'dark', file: string) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.screenshot({ path: file, fullPage: true });
}

const wanted = process.argv.slice(2);
const chosen = PAGES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const { stage, close } = await openScratchStage();
try {
  for (const as of PEOPLE) {
    const context = await stage.contextOf(as);
    for (const known of chosen.filter((page) => page.as === as)) {
      await picturesOf(context, stage, known);
    }
    await context.close();
  }
  if (wanted.length === 0) writeFileSync('docs/screens.jpg', await contactSheet(stage));
} finally {
  await close();
}
console.log(`${chosen.length} pages in ${FOLDER}`);
