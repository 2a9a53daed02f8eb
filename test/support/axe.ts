import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** What we read of axe's answer. */
const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Leaves axe in the page, so that it need not be loaded again for every width and colour scheme. */
async function loadAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).setLegacyMode().withRules(['html-has-lang']).analyze();
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = resultSchema.parse(await page.evaluate('axe.run()'));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
}

async function barriersAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const found = (await isTooWide(page)) ? ['wider than the screen'] : [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsOn(page)).map((each) => `${colorScheme}: ${each}`));
  }
  return found.map((each) => `${width} px: ${each}`);
}

/**
 * What is wrong with the open page for people who see, hear or reach it differently: everything that
 * axe finds, and a page that has to be scrolled sideways; on a phone and a desk, in light and dark.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found: string[] = [];
  for (const width of WIDTHS) found.push(...(await barriersAt(page, width)));
  return found;
}
