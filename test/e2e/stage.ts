import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, openContext } from '../support/browser.ts';
import { startTestSite } from '../support/site.ts';
import { makeWorld } from '../support/world.ts';
import { type As, type Stage, signInAs } from './pages.ts';

/** A demonstration with a case in each state, and a browser for each of its people. */
export interface OpenStage extends Stage {
  readonly browser: Browser;
  /** A fresh profile, signed in as this person. */
  contextOf(as: As, options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** On a migrated database of its own, as the application role. */
export async function openStage(applicationUrl: string): Promise<OpenStage> {
  const site = await startTestSite(applicationUrl);
  const world = await makeWorld(site.services);
  const browser = await launchBrowser();
  return {
    site,
    world,
    browser,
    contextOf: async (as, options = {}) => {
      const context = await openContext(browser, { baseURL: site.origin, ...options });
      await signInAs(context, as);
      return context;
    },
    close: async () => {
      await browser.close();
      await site.stop();
    },
  };
}
