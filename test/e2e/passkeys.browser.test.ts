import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersOn } from '../support/axe.ts';
import { launchBrowser, openContext } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestSite, type TestSite } from '../support/site.ts';
import { follow, heading, press } from './on-a-page.ts';

const PHONE = { locale: 'en-GB', viewport: { width: 360, height: 740 } };

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

/** A phone whose own authenticator recognises its owner, as the browser's own testing makes one. */
async function phoneWithLock(): Promise<{
  readonly context: BrowserContext;
  readonly page: Page;
  readonly lock: Lock;
}> {
  const context = await openContext(browser, { baseURL: site.origin, ...PHONE });
  const page = await context.newPage();
  return { context, page, lock: await lockOf(page) };
}

interface Lock {
  /** Whether the next finger is the owner's. */
  recognise(owner: boolean): Promise<void>;
}

async function lockOf(page: Page): Promise<Lock> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    recognise: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
  };
}

interface Mail {
  readonly recipient: string;
  readonly template: string;
  readonly text: string;
  readonly link?: string;
}

/** The newest message of this kind to somebody, as they find it in their mailbox. */
async function mailTo(recipient: string, template: string): Promise<Mail> {
  const headers = { accept: 'application/json' };
  const answer = await fetch(`${site.origin}/demo/messages`, { headers });
  const messages: Mail[] = await answer.json();
  const found = messages.find((mail) => mail.recipient === recipient && mail.template === template);
  if (!found) throw new Error(`No ${template} has come to ${recipient}`);
  return found;
}

async function codeIn(recipient: string, template: string): Promise<string> {
  const { text } = await mailTo(recipient, template);
  return /\b\d{6}\b/.exec(text)?.[0] ?? '';
}

/** Where a device could keep a passkey, its script has to have said so before the form is sent. */
async function signInOnPhone(page: Page, email: string): Promise<void> {
  await enterCode(page, email);
  await page.locator('#passkeys[value=yes]').waitFor({ state: 'attached' });
  await press(page, 'Sign in');
}

async function signInByCode(page: Page, email: string): Promise<void> {
  await enterCode(page, email);
  await press(page, 'Sign in');
}

async function enterCode(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await press(page, 'Send me a code');
  await heading(page, 'Enter the code');
  await page.getByLabel('Code from the e-mail').fill(await codeIn(email, 'sign-in-code'));
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account/settings');
  await press(page, 'Sign out');
  await page.getByRole('link', { name: 'Sign in', exact: true }).first().waitFor();
}

async function signInByPasskey(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await press(page, 'Sign in with a passkey');
}

describe('a passkey on a phone', () => {
  it('is offered once after a code, signs in without one, and is removed', async () => {
    const { context, page } = await phoneWithLock();
    const email = 'finger@mail.example';
    await signInOnPhone(page, email);
    await heading(page, 'Sign in without a code next time?');
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize(PHONE.viewport);
    await press(page, 'Make a passkey');
    await heading(page, 'Registrations');
    expect((await mailTo(email, 'account-changed')).text).toContain('A passkey was added');
    await signOut(page);
    await signInByPasskey(page);
    await heading(page, 'Registrations');
    await page.goto('/account/settings/passkeys');
    await page.getByText('Last used:').waitFor();
    await page.locator('main .ds-card a').click();
    await press(page, 'Remove the passkey');
    await heading(page, 'Passkeys');
    expect(await page.locator('main .ds-card').count()).toBe(0);
    await signOut(page);
    await signInByPasskey(page);
    await page.getByText('This passkey was not accepted').waitFor();
    await signInOnPhone(page, email);
    await heading(page, 'Registrations');
    await context.close();
  });

  it('lets nobody in whom the phone does not recognise, and says what else there is', async () => {
    const { context, page, lock } = await phoneWithLock();
    await signInOnPhone(page, 'glove@mail.example');
    await press(page, 'Make a passkey');
    await heading(page, 'Registrations');
    await signOut(page);
    await lock.recognise(false);
    await signInByPasskey(page);
    await page.getByRole('alert').getByText('That did not work').waitFor();
    expect(page.url()).toBe(`${site.origin}/sign-in`);
    await lock.recognise(true);
    await press(page, 'Sign in with a passkey');
    await heading(page, 'Registrations');
    await context.close();
  });

  it('is not made twice on the same phone', async () => {
    const { context, page } = await phoneWithLock();
    await signInOnPhone(page, 'twice@mail.example');
    await press(page, 'Make a passkey');
    await heading(page, 'Registrations');
    await page.goto('/account/settings/passkeys/new');
    await press(page, 'Make a passkey');
    await page.getByRole('alert').getByText('no passkey was added').waitFor();
    await context.close();
  });

  it('is nowhere to be seen without a script, and the code works as ever', async () => {
    const context = await openContext(browser, {
      baseURL: site.origin,
      ...PHONE,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto('/sign-in');
    expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
    await signInByCode(page, 'paper@mail.example');
    await heading(page, 'Registrations');
    await page.goto('/account/settings/passkeys/new');
    await page.getByText('This browser cannot make passkeys.').waitFor();
    expect(await page.getByRole('button', { name: 'Make a passkey' }).count()).toBe(0);
    await context.close();
  });
});

describe('somebody who has lost their mail', () => {
  it('comes in with a code from paper, gives a new address, and the old one can take that back', async () => {
    const context = await openContext(browser, { baseURL: site.origin, ...PHONE });
    const page = await context.newPage();
    const [email, next] = ['lost@mail.example', 'found@mail.example'];
    await signInByCode(page, email);
    await heading(page, 'Registrations');
    await page.goto('/account/settings/recovery');
    await press(page, 'Make codes');
    const [code = ''] = await page.locator('main code').allTextContents();
    await signOut(page);
    await page.goto('/sign-in');
    await follow(page, 'Lost your e-mail?');
    await heading(page, 'Sign in with a recovery code');
    await page.getByLabel('Recovery code').fill(code);
    await press(page, 'Sign in');
    await heading(page, 'Settings');
    await page.getByRole('link', { name: 'Change: E-mail address' }).click();
    await page.getByLabel('E-mail address').fill(next);
    await press(page, 'Send me a code');
    await heading(page, 'Enter the code');
    await page.getByLabel('The code that came').fill(await codeIn(next, 'email-code'));
    await press(page, 'Confirm');
    await heading(page, 'Settings');
    await page.getByText(next).waitFor();
    const { link = '' } = await mailTo(email, 'account-changed');
    const other = await openContext(browser, { baseURL: site.origin, ...PHONE });
    const mailbox = await other.newPage();
    await mailbox.goto(link);
    await heading(mailbox, 'Was this you?');
    await press(mailbox, 'This was not me');
    await heading(mailbox, 'The change was taken back');
    await page.reload();
    await heading(page, 'Sign in');
    await other.close();
    await context.close();
  });
});
