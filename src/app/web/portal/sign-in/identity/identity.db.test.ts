import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BIN,
  type IdentityWeb,
  IIN,
  ORIGIN,
  person,
  startIdentityWeb,
} from '../../../../../../test/support/identity-web.ts';
import { startTestWeb } from '../../../../../../test/support/web.ts';
import { openBrowser, type WebBrowser } from '../../../../../../test/support/web-browser.ts';
import { findAccountByContact } from '../../../../../accounts/index.ts';
import { exportMyData, startDraft } from '../../../../../registration/index.ts';

let test: IdentityWeb;
beforeAll(async () => {
  test = await startIdentityWeb();
});
afterAll(() => test.close());

const BEGIN = '/sign-in/identity/begin';

function expectRefused(answer: Awaited<ReturnType<WebBrowser['get']>>, browser: WebBrowser): void {
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('did not work');
  expect(browser.cookies.has('session')).toBe(false);
}

describe('signing in through another system', () => {
  it('makes an account without an address, finds it again, and leads on', async () => {
    const who = person();
    const browser = openBrowser(test.web);
    expect((await browser.get('/sign-in?lang=en&to=/host')).body).toContain(
      'href="/sign-in/identity/begin?to=%2Fhost"',
    );
    const back = await test.send(browser, `${BEGIN}?to=%2Fhost`, who);
    const answer = await browser.get(back);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/host']);
    expect(await test.contactsOf(who)).toEqual([]);
    const settings = await browser.get('/account/settings?lang=en');
    expect(settings.body).toContain(new URL(test.provider.issuer).host);
    const again = await test.signIn(who);
    expect((await again.get('/account')).statusCode).toBe(200);
    const accounts = await test.web.services.db
      .selectFrom('identity')
      .select('accountId')
      .where('subject', '=', who.subject)
      .execute();
    expect(accounts).toHaveLength(1);
    expect(test.web.log()).not.toContain(new URL(back, ORIGIN).searchParams.get('code'));
  });

  it('is enough to begin a filing, whose address is then typed', async () => {
    const who = person();
    await test.signIn(who);
    const actor = { accountId: await test.accountOf(who), roles: [], demo: false };
    const begun = await startDraft(test.web.services, actor, { kind: 'new', language: 'en' });
    expect(begun).toMatchObject({ ok: true });
    const contact = begun.ok ? begun.value.filing.immigrant?.contact : undefined;
    expect(contact?.email).toBeUndefined();
    expect(await exportMyData(test.web.services, actor)).toMatchObject({
      account: { contacts: [], identities: [{ issuer: test.provider.issuer }] },
      messages: [],
    });
  });

  it('sends what it has to: PKCE, state, nonce, and nothing of the secret', async () => {
    const browser = openBrowser(test.web);
    const begun = await browser.get('/sign-in/identity/begin');
    const address = new URL(String(begun.headers.location));
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: 'tirkeu',
      redirect_uri: `${ORIGIN}/sign-in/identity`,
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(address.href).not.toContain(test.provider.clientSecret);
  });

  it('takes an answer once, in the browser that was sent alone, and with its own state', async () => {
    const [one, other] = [openBrowser(test.web), openBrowser(test.web)];
    const ones = await test.send(one, BEGIN, person());
    const others = await test.send(other, BEGIN, person());
    const mixed = new URL(ones, ORIGIN);
    mixed.searchParams.set('code', new URL(others, ORIGIN).searchParams.get('code') ?? '');
    expectRefused(await openBrowser(test.web).get(`${ones}&lang=en`), openBrowser(test.web));
    expectRefused(await one.get(`${mixed.pathname}${mixed.search}&lang=en`), one);
    expectRefused(await one.get(`${ones}&lang=en`), one);
    const moved = await test.send(one, BEGIN, person());
    const foreign = new URL(moved, ORIGIN);
    foreign.searchParams.set('state', 'A'.repeat(43));
    expectRefused(await one.get(`${foreign.pathname}${foreign.search}&lang=en`), one);
    const last = await test.send(one, BEGIN, person());
    expect((await one.get(last)).statusCode).toBe(303);
    one.cookies.delete('session');
    expectRefused(await one.get(`${last}&lang=en`), one);
  });

  it('says that nobody was signed in where the provider did not', async () => {
    const browser = openBrowser(test.web);
    const back = await test.send(browser, BEGIN, null);
    expect(back).toContain('error=access_denied');
    expectRefused(await browser.get(`${back}&lang=en`), browser);
  });

  it('takes an address that the provider has verified and nobody holds', async () => {
    const email = 'verified@mail.example';
    const who = person({ email: ' Verified@mail.example', email_verified: true });
    await test.signIn(who);
    expect(await test.contactsOf(who)).toEqual([`email ${email} by oidc`]);
    const second = person({ email, email_verified: true });
    await test.signIn(second);
    expect(await test.contactsOf(second)).toEqual([]);
    const third = person({ email: 'claimed@mail.example', email_verified: 'true' });
    await test.signIn(third);
    expect(await test.contactsOf(third)).toEqual([]);
  });
});

describe('a number that the provider vouches for', () => {
  it('is a contact of the account for as long as it does', async () => {
    const who = person({ iin: `IIN${IIN}`, bin: BIN });
    await test.signIn(who);
    expect(await test.contactsOf(who)).toEqual([`iin ${IIN} by oidc`, `bin ${BIN} by oidc`]);
    await test.signIn({ ...who, claims: { iin: IIN } });
    expect(await test.contactsOf(who)).toEqual([`iin ${IIN} by oidc`]);
    await test.signIn({ ...who, claims: { iin: '800101300037', bin: 17 } });
    expect(await test.contactsOf(who)).toEqual([]);
  });

  it('moves from another account, whose owner is told', async () => {
    const email = 'former@mail.example';
    const former = person({ iin: IIN, email, email_verified: true });
    await test.signIn(former);
    const now = person({ iin: IIN });
    await test.signIn(now);
    expect(await test.contactsOf(former)).toEqual([`email ${email} by oidc`]);
    const { db } = test.web.services;
    expect(await findAccountByContact(db, 'iin', IIN)).toMatchObject({
      accountId: await test.accountOf(now),
    });
    const told = await db
      .selectFrom('message')
      .select(['template', 'accountId'])
      .where('recipient', '=', email)
      .execute();
    expect(told).toEqual([{ template: 'contact-moved', accountId: await test.accountOf(former) }]);
  });
});

describe('a provider that is away or wrongly set', () => {
  it.each([
    ['does not answer', () => 'http://localhost:1'],
    ['has another name', () => `${test.provider.issuer}/elsewhere`],
  ])('that %s leaves the page as it is, and says so', async (_what, issuer) => {
    const own = await startTestWeb({
      identityProvider: test.identityProvider({ OIDC_ISSUER: issuer() }),
    });
    const browser = openBrowser(own);
    expect((await browser.get('/sign-in?lang=en')).body).toContain('Sign in with Example');
    const answer = await browser.get('/sign-in/identity/begin?lang=en');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('does not answer now');
    expect(answer.body).toContain('name="email"');
    const next = await browser.get('/sign-in?lang=en');
    expect(next.body).not.toContain('href="/sign-in/identity/begin"');
    expect(next.body).toContain('does not answer now');
    await browser.post('/sign-in', { email: 'without@mail.example' });
    const done = await browser.post('/sign-in/code', { code: await browser.code() });
    expect(done.headers.location).toBe('/account');
    await own.close();
  });

  it('with a secret that is wrong signs nobody in', async () => {
    const own = await startTestWeb({
      identityProvider: test.identityProvider({ OIDC_CLIENT_SECRET: 'wrong' }),
    });
    const browser = openBrowser(own);
    const back = await test.send(browser, BEGIN, person());
    expectRefused(await browser.get(`${back}&lang=en`), browser);
    await own.close();
  });

  it('is no page at all where none is set', async () => {
    const own = await startTestWeb();
    const browser = openBrowser(own);
    expect((await browser.get('/sign-in/identity/begin')).statusCode).toBe(404);
    expect((await browser.get('/sign-in')).body).not.toContain('/sign-in/identity');
    await own.close();
  });
});
