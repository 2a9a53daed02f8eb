import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
import { askHost } from '../support/host-link.ts';
import { startTestWeb, type TestWeb } from '../support/web.ts';

let web: TestWeb;
let browser: Browser;
let baseURL: string;
beforeAll(async () => {
  web = await startTestWeb();
  baseURL = await web.server.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

/** Whatever the page or the browser complains about, such as a refused style or a missing file. */
function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => void complaints.push(message.text()));
  context.on('requestfailed', (request) => void complaints.push(request.url()));
  return complaints;
}

async function openLink(context: BrowserContext, token: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/answer/${token}`);
  return page;
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a host on a phone, %s', (_name, javaScriptEnabled) => {
  const options = () => ({
    baseURL,
    javaScriptEnabled,
    locale: 'en-GB',
    viewport: { width: 360, height: 740 },
  });

  it('opens the link, reads who asks, and confirms', async () => {
    const { token } = await askHost(web.services, { tied: true });
    const context = await openContext(browser, options());
    const complaints = complaintsOf(context);
    const page = await openLink(context, token);
    await page.getByRole('heading', { name: 'Does this person stay with you?' }).waitFor();
    expect(await page.getByText('SPECIMEN AZIZA').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Yes, I confirm' }).click();
    await page.getByRole('heading', { name: 'This person is now registered' }).waitFor();
    expect(complaints).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'This request has ended' }).waitFor();
    expect(await page.getByText('SPECIMEN').count()).toBe(0);
    await context.close();
  });

  it('declines, is led to the reason that was left out, and is told what follows', async () => {
    const { token } = await askHost(web.services);
    const context = await openContext(browser, options());
    const page = await openLink(context, token);
    await page.getByText('No, I decline').click();
    await page.getByLabel('Note for the officer').fill('They moved in spring.');
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await page.getByRole('link', { name: 'Choose the reason why you decline.' }).click();
    expect(await page.getByLabel('Note for the officer').inputValue()).toBe(
      'They moved in spring.',
    );
    await page.getByLabel('This person has moved out').check();
    await page.getByRole('button', { name: 'Decline', exact: true }).click();
    await page.getByRole('heading', { name: 'You have declined' }).waitFor();
    await context.close();
  });

  it('changes the language, and the answer comes in it', async () => {
    const { token } = await askHost(web.services, { tied: true });
    const context = await openContext(browser, options());
    const page = await openLink(context, token);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await page.getByRole('button', { name: 'Иә, растаймын' }).click();
    await page.getByRole('heading', { name: 'Рақмет. Бұл адам тіркелді' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    await context.close();
  });
});
