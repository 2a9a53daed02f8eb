import type { Page } from 'playwright-core';
import type { Language } from '../../src/platform/i18n/index.ts';

/** Waits for the page with this heading. */
export function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

export function follow(page: Page, name: string): Promise<void> {
  return page.getByRole('link', { name, exact: true }).click();
}

const PARTS = {
  kk: ['Күні', 'Айы', 'Жылы'],
  ru: ['День', 'Месяц', 'Год'],
  en: ['Day', 'Month', 'Year'],
} as const satisfies Record<Language, readonly string[]>;

/** Types a date into its three boxes, which are called so in this language. */
export async function typeDate(
  page: Page,
  name: string,
  date: string,
  language: Language,
): Promise<void> {
  const parts = date.split('-').map(Number).toReversed();
  const boxes = page.getByRole('group', { name });
  for (const [at, label] of PARTS[language].entries()) {
    await boxes.getByLabel(label, { exact: true }).fill(String(parts[at]));
  }
}
