import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import { openSession, type TestSession } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { amendRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const CONFIRM = { answer: 'confirm', version: '1' };

/** Sends an answer as the service worker does: without a page, for a few words. */
function send(url: string, fields: Record<string, string>, session?: TestSession, language = 'en') {
  const token = session ? { token: session.formToken } : {};
  return web.server.inject({
    method: 'POST',
    url,
    cookies: session?.cookies ?? {},
    headers: {
      accept: 'application/json',
      'accept-language': language,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ ...token, ...fields }).toString(),
  });
}

describe('an answer by the link that is sent without a page', () => {
  it.each([
    ['kk', 'Рақмет. Бұл адам тіркелді'],
    ['ru', 'Спасибо. Этот человек зарегистрирован'],
    ['en', 'Thank you. This person is now registered'],
  ])('is told in %s, with no name and no address, as a phone that is locked may show it', async (language, title) => {
    const { token } = await askHost(web.services, { tied: true });
    const told = await send(`/answer/${token}`, CONFIRM, undefined, language);
    expect(told.statusCode).toBe(200);
    expect(told.headers['content-type']).toMatch(/^application\/json/);
    expect(told.json()).toEqual({ title, body: expect.any(String), url: '/host' });
    expect(told.body).not.toMatch(/SPECIMEN|AZIZA|Abay/);
  });

  it('sent once more says that it was received, if it was', async () => {
    const { token } = await askHost(web.services, { tied: true });
    await send(`/answer/${token}`, CONFIRM);
    const again = await send(`/answer/${token}`, CONFIRM);
    expect(again.statusCode).toBe(410);
    expect(again.json().body).toBe('If you have just answered, your answer was received.');
  });

  it('is not taken where the filing was changed since, and leads back to it', async () => {
    const { token, accountId, registrationId, filing } = await askHost(web.services);
    const filer = { accountId, roles: [], demo: false };
    await amendRegistration(web.services, filer, registrationId, {
      stay: { until: filing.stay.from },
    });
    const told = await send(`/answer/${token}`, CONFIRM);
    expect(told.statusCode).toBe(409);
    expect(told.json()).toMatchObject({
      title: 'Your answer was not taken',
      url: `/answer/${token}`,
    });
  });

  it('lacks a reason, which is said', async () => {
    const { token } = await askHost(web.services);
    const told = await send(`/answer/${token}`, { answer: 'decline', version: '1' });
    expect(told.statusCode).toBe(422);
    expect(told.json().body).toBe('Choose the reason why you decline.');
  });

  it('is no answer of the filer', async () => {
    const { token } = await askHost(web.services, { hostEmail: IMMIGRANT_EMAIL });
    const told = await send(`/answer/${token}`, CONFIRM);
    expect(told.statusCode).toBe(403);
    expect(told.json().title).toBe('You cannot answer your own filing');
  });
});

describe('an answer of a host who is signed in that is sent without a page', () => {
  it('is told, and the same again gives the same', async () => {
    const hostEmail = 'host@example.org';
    const host = await openSession(web, hostEmail);
    const { registrationId } = await askHost(web.services, { tied: true });
    const url = `/host/requests/${registrationId}`;
    const first = await send(url, CONFIRM, host);
    expect(first.json().title).toBe('Thank you. This person is now registered');
    const again = await send(url, CONFIRM, host);
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    const other = await send(url, { answer: 'decline', reason: 'other', version: '1' }, host);
    expect([other.statusCode, other.json().url]).toEqual([409, url]);
  });

  it('is nobody’s without the session or with the token of another one', async () => {
    const host = await openSession(web, 'host@example.org');
    const { registrationId } = await askHost(web.services);
    const url = `/host/requests/${registrationId}`;
    expect((await send(url, CONFIRM)).statusCode).toBe(303);
    const stale = await send(url, { ...CONFIRM, token: 'of another session' }, host);
    expect([stale.statusCode, stale.headers['content-type']]).toEqual([
      403,
      'text/html; charset=utf-8',
    ]);
  });
});
