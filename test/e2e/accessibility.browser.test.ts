import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, isTooWide } from '../support/axe.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type As, PAGES } from './pages.ts';
import { type OpenStage, openStage } from './stage.ts';

let database: TestDatabase;
let stage: OpenStage;
const contexts = new Map<As, BrowserContext>();
beforeAll(async () => {
  database = await createTestDatabase();
  stage = await openStage(database.applicationUrl);
  for (const as of ['nobody', 'immigrant', 'host', 'officer', 'appeals'] as const) {
    contexts.set(as, await stage.contextOf(as));
  }
});
afterAll(async () => {
  await stage.close();
  await database.drop();
});

function contextOf(as: As): BrowserContext {
  const context = contexts.get(as);
  if (!context) throw new Error('Nobody is signed in');
  return context;
}

/** What the page's own policy would not let it do, such as a style on an element. */
function refusedBy(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  return refused;
}

describe('every page keeps nobody out', () => {
  it.each(PAGES)('$name', async ({ as, reach }) => {
    const context = contextOf(as);
    const page = await context.newPage();
    const refused = refusedBy(page);
    await context.addCookies([{ name: 'lang', value: 'en', url: stage.site.origin }]);
    await reach(page, stage);
    expect(await page.locator('h1').count()).toBe(1);
    expect(refused).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
    await page.close();
  });
});

describe('every page fits a narrow phone in the language with the longest words', () => {
  it.each(PAGES)('$name', async ({ as, reach }) => {
    const context = contextOf(as);
    for (const language of ['ru', 'kk']) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 640 });
      await context.addCookies([{ name: 'lang', value: language, url: stage.site.origin }]);
      await reach(page, stage);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await isTooWide(page)).toBe(false);
      await page.close();
    }
  });
});
