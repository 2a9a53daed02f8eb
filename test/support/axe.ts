import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { z } from 'zod';

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Layout does not hang on the colours nor colours on the width, so the two are not multiplied. */
const VIEWS: readonly View[] = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];

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

/** Whether a page has to be scrolled sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
}

async function barriersAt(page: Page, { width, colorScheme }: View): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const found = (await isTooWide(page)) ? ['wider than the screen'] : [];
  found.push(...(await violationsOn(page)));
  return found.map((each) => `${width} px, ${colorScheme}: ${each}`);
}

/**
 * What is wrong with the open page for people who see, hear or reach it differently: everything that
 * axe finds, and a page that has to be scrolled sideways; on a phone in light, at a desk in dark.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found: string[] = [];
  for (const view of VIEWS) found.push(...(await barriersAt(page, view)));
  return found;
}
