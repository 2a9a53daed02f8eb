import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/platform/calendar/index.ts';
import { formatDate, formatLongDate, type Language } from '../../src/platform/i18n/index.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestSite, type TestSite } from '../support/site.ts';

let database: TestDatabase;
let site: TestSite;
let browser: Browser;
beforeAll(async () => {
  database = await createTestDatabase();
  site = await startTestSite(database.applicationUrl);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await database.drop();
});

/** What somebody reads and looks for, in each language. */
interface Words {
  readonly language: Language;
  readonly find: string;
  readonly nationality: string;
  readonly russia: string;
  readonly crossed: string;
  readonly parts: readonly [day: string, month: string, year: string];
  readonly basis: string;
  readonly visaFree: string;
  readonly show: string;
  readonly why: string;
  readonly calendar: string;
  readonly summary: string;
  readonly count: string;
  readonly trip: string;
  readonly entry: string;
  readonly exit: string;
  readonly stay: string;
  readonly countDays: string;
  readonly fits: string;
}

const WORDS: readonly Words[] = [
  {
    language: 'en',
    find: 'Find my day',
    nationality: 'Your nationality',
    russia: 'Russia',
    crossed: 'Day you crossed the border',
    parts: ['Day', 'Month', 'Year'],
    basis: 'On what are you here?',
    visaFree: 'Without a visa',
    show: 'Show the answer',
    why: 'Why?',
    calendar: 'Add reminders to my calendar',
    summary: 'Last day to register in Kazakhstan',
    count: 'Count my days',
    trip: 'This trip',
    entry: 'Entry',
    exit: 'Exit',
    stay: 'Trip 1',
    countDays: 'Count the days',
    fits: 'This trip fits',
  },
  {
    language: 'ru',
    find: 'Узнать мой срок',
    nationality: 'Ваше гражданство',
    russia: 'Россия',
    crossed: 'День пересечения границы',
    parts: ['День', 'Месяц', 'Год'],
    basis: 'На каком основании вы здесь?',
    visaFree: 'Без визы',
    show: 'Показать ответ',
    why: 'Почему так?',
    calendar: 'Добавить напоминания в календарь',
    summary: 'Последний день регистрации в Казахстане',
    count: 'Посчитать мои дни',
    trip: 'Эта поездка',
    entry: 'Въезд',
    exit: 'Выезд',
    stay: 'Поездка 1',
    countDays: 'Посчитать дни',
    fits: 'Поездка укладывается в срок',
  },
  {
    language: 'kk',
    find: 'Мерзімімді білу',
    nationality: 'Азаматтығыңыз',
    russia: 'Ресей',
    crossed: 'Шекарадан өткен күніңіз',
    parts: ['Күні', 'Айы', 'Жылы'],
    basis: 'Қандай негізде жүрсіз?',
    visaFree: 'Визасыз',
    show: 'Жауабын көру',
    why: 'Неге бұлай?',
    calendar: 'Күнтізбеге еске салғыш қосу',
    summary: 'Қазақстанда тіркелетін соңғы күн',
    count: 'Күндерімді санау',
    trip: 'Осы сапар',
    entry: 'Кіру',
    exit: 'Шығу',
    stay: '1-сапар',
    countDays: 'Күндерді санау',
    fits: 'Бұл сапар мерзімге сыяды',
  },
];

/** A cheap phone whose browser runs no script. */
function phone(): Promise<BrowserContext> {
  const viewport = { width: 360, height: 740 };
  return openContext(browser, { baseURL: site.origin, viewport, javaScriptEnabled: false });
}

async function typeDay(page: Page, within: readonly string[], words: Words, date: string) {
  const group = within.reduce(
    (outer, name) => outer.getByRole('group', { name, exact: true }),
    page.locator('main'),
  );
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [at, text] of [day, month, year].entries()) {
    await group.getByLabel(words.parts[at] ?? '').fill(text);
  }
}

/** From the start page to the answer. */
async function ask(page: Page, words: Words, crossedOn: string): Promise<void> {
  await page.goto(`/?lang=${words.language}`);
  await page.getByRole('link', { name: words.find }).click();
  await page.getByLabel(words.nationality).selectOption({ label: words.russia });
  await typeDay(page, [words.crossed], words, crossedOn);
  const basis = page.getByRole('group', { name: words.basis });
  await basis.getByLabel(words.visaFree).check();
  await page.getByRole('button', { name: words.show }).click();
}

/** The file that a button saves, as a program reads it: folded lines put together. */
async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  return { name: download.suggestedFilename(), text };
}

describe.each(WORDS)('somebody who reads $language, without scripts', (words) => {
  it('learns by when to register, why, and has the day put into a calendar', async () => {
    const context = await phone();
    const page = await context.newPage();
    const crossedOn = addDays(site.services.clock.today(), -10);
    const safeDay = addDays(crossedOn, 29);
    await ask(page, words, crossedOn);
    const answer = page.getByRole('heading', { level: 1 });
    expect(await answer.textContent()).toContain(formatDate(safeDay, words.language));
    const steps = page.getByRole('listitem').filter({ hasText: '923' });
    await page.getByText(words.why).click();
    expect(await steps.first().isVisible()).toBe(true);
    const stayUntil = formatLongDate(addDays(crossedOn, 89), words.language);
    expect(await page.getByText(stayUntil).isVisible()).toBe(true);
    const file = await savedBy(page, words.calendar);
    expect(file.name).toBe('tirkeu.ics');
    expect(file.text).toContain(`SUMMARY:${words.summary}`);
    await context.close();
  });

  it('sees what a trip would do, and tries again', async () => {
    const context = await phone();
    const page = await context.newPage();
    const day = (days: number) => addDays(site.services.clock.today(), days);
    await page.goto(`/guidance/next-trip?lang=${words.language}`);
    await page.getByLabel(words.nationality).selectOption({ label: words.russia });
    await typeDay(page, [words.stay, words.entry], words, day(-109));
    await typeDay(page, [words.stay, words.exit], words, day(-30));
    await typeDay(page, [words.trip, words.entry], words, day(1));
    await typeDay(page, [words.trip, words.exit], words, day(25));
    const count = page.getByRole('button', { name: words.countDays });
    await count.click();
    const result = page.getByRole('heading', { level: 1 });
    expect(await result.textContent()).toContain(formatDate(day(11), words.language));
    const picture = page.getByRole('img', { name: '180' });
    expect(await picture.isVisible()).toBe(true);
    await typeDay(page, [words.trip, words.exit], words, day(10));
    await count.click();
    expect(await result.textContent()).toContain(words.fits);
    await context.close();
  });
});
