import type { Socket } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { openSession } from '../support/pages.ts';
import { type As, PAGES } from './pages.ts';
import { type OpenStage, openStage } from './stage.ts';

/** What a first visit may cost over a slow network, in bytes on the wire, headers and all. */
const MOST = 60_000;
const MOST_OF_SCRIPTS = 15_000;

let database: TestDatabase;
let stage: OpenStage;
const sockets: Socket[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  stage = await openStage(database.applicationUrl);
  stage.site.server.server.on('connection', (socket) => void sockets.push(socket));
});
afterAll(async () => {
  await stage.close();
  await database.drop();
});

const ROLES = {
  nobody: undefined,
  immigrant: undefined,
  host: undefined,
  officer: 'officer',
  appeals: 'appeals',
} as const;

/**
 * A browser that has never been here, and is signed in all the same. Nothing stands between it and the
 * site: a browser whose requests are looked at keeps no cache.
 */
async function firstVisit(as: As): Promise<BrowserContext> {
  const context = await stage.browser.newContext({ baseURL: stage.site.origin });
  if (as === 'nobody') return context;
  const { cookies } = await openSession(stage.site, `${as}@demo.example`, ROLES[as]);
  const all = Object.entries(cookies).map(([name, value]) => ({
    name,
    value,
    url: stage.site.origin,
  }));
  await context.addCookies(all);
  return context;
}

/** Compressed bytes of the scripts that the page itself loads. */
async function scriptsOf(page: Page): Promise<number> {
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.js(?:$|\?)/.test(entry.name))
      .map((entry) => ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What a service worker fetches in the background counts too, so it is given the time to do so. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const registered = await navigator.serviceWorker?.getRegistration();
    if (registered) await navigator.serviceWorker.ready;
  });
}

describe('a first visit costs little', () => {
  it.each(PAGES)('$name', async ({ as, reach }) => {
    const context = await firstVisit(as);
    const elsewhere: string[] = [];
    const missing: string[] = [];
    context.on('response', (response) => {
      if (!response.url().startsWith(stage.site.origin)) elsewhere.push(response.url());
      const request = response.request();
      // What a service worker passes on of a form is a page too.
      const isPage = request.isNavigationRequest() || request.method() === 'POST';
      if (!isPage && response.status() >= 400) missing.push(response.url());
    });
    sockets.length = 0;
    const page = await context.newPage();
    await reach(page, stage);
    await settled(page);
    const scripts = await scriptsOf(page);
    await context.close();
    const bytes = sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    console.log(`${bytes} bytes, ${scripts} of scripts`);
    expect(elsewhere).toEqual([]);
    expect(missing).toEqual([]);
    expect(scripts).toBeLessThan(MOST_OF_SCRIPTS);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(MOST);
  });
});
