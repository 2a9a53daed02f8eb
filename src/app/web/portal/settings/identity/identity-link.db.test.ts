import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KnownPerson } from '../../../../../../test/support/identity-provider.ts';
import {
  BIN,
  type IdentityWeb,
  person,
  startIdentityWeb,
} from '../../../../../../test/support/identity-web.ts';
import {
  formTokenIn,
  openBrowser,
  type WebBrowser,
} from '../../../../../../test/support/web-browser.ts';
import { findAccountByContact } from '../../../../../accounts/index.ts';

let test: IdentityWeb;
beforeAll(async () => {
  test = await startIdentityWeb();
});
afterAll(() => test.close());

const PAGE = '/account/settings/identity';

describe('linking the provider to an account', () => {
  /** A browser in which an account of an address has just signed in. */
  async function owner(email: string): Promise<WebBrowser> {
    const browser = openBrowser(test.web);
    await browser.post('/sign-in', { email });
    await browser.post('/sign-in/code', { code: await browser.code() });
    return browser;
  }

  async function link(browser: WebBrowser, who: KnownPerson) {
    return browser.get(await test.send(browser, `${PAGE}/begin`, who));
  }

  async function formToken(browser: WebBrowser): Promise<string> {
    return formTokenIn(await browser.get(PAGE));
  }

  it('lets either sign in, proves the number, tells the owner, and ends when it is unlinked', async () => {
    const email = 'linked@mail.example';
    const browser = await owner(email);
    const who = person({ bin: BIN });
    expect((await link(browser, who)).headers.location).toBe(`${PAGE}?came=linked`);
    expect(await test.contactsOf(who)).toEqual([`email ${email} by code`, `bin ${BIN} by oidc`]);
    await test.signIn(who);
    const { db } = test.web.services;
    const told = () =>
      db.selectFrom('message').select('template').where('recipient', '=', email).execute();
    expect(await told()).toContainEqual({ template: 'account-changed' });
    const account = await test.accountOf(who);
    const token = await formToken(browser);
    await browser.post(PAGE, { token, unlink: test.provider.issuer });
    expect(await findAccountByContact(db, 'bin', BIN)).toBeUndefined();
    await test.signIn(who);
    expect(await test.accountOf(who)).not.toBe(account);
  });

  it('takes none that signs another account in, and no second one', async () => {
    const who = person();
    await test.signIn(who);
    const browser = await owner('second@mail.example');
    const inUse = `${PAGE}?came=identity-in-use`;
    expect((await link(browser, who)).headers.location).toBe(inUse);
    const shown = await browser.get(`${inUse}&lang=en`);
    expect(shown.statusCode).toBe(409);
    expect(shown.body).toContain('It signs in another account');
    expect((await link(browser, person())).headers.location).toContain('came=linked');
    expect((await link(browser, person())).headers.location).toBe(inUse);
  });

  it('is for the account that began it, and for no link of another site', async () => {
    const browser = await owner('begun@mail.example');
    const back = await test.send(browser, `${PAGE}/begin`, person());
    const other = await owner('other@mail.example');
    browser.cookies.set('session', other.cookies.get('session') ?? '');
    const answer = await browser.get(back);
    expect(answer.headers.location).toBe(`${PAGE}?came=identity-refused`);
  });

  it('is not undone where nothing else lets the owner in', async () => {
    const who = person();
    const browser = await test.signIn(who);
    const token = await formToken(browser);
    const answer = await browser.post(PAGE, {
      token,
      unlink: test.provider.issuer,
    });
    expect(answer.statusCode).toBe(409);
    expect(await test.accountOf(who)).toBeTruthy();
  });
});
