import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { readSession } from '../../../../accounts/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const ADDRESS = '/account/settings';
const TO_SIGN_IN = [303, '/sign-in?to=%2Faccount%2Fsettings'];

let people = 0;

function newEmail(): string {
  people += 1;
  return `owner-${people}@mail.example`;
}

/** Two browsers in which the same account is signed in. */
async function twoSessions(): Promise<readonly [TestSession, TestSession]> {
  const email = newEmail();
  return [await openSession(web, email), await openSession(web, email)];
}

async function idOf({ cookies }: TestSession): Promise<string> {
  const { db, clock } = web.services;
  const session = await readSession(db, cookies.session, clock.wall());
  return session?.sessionId ?? '';
}

function end(session: TestSession, which: string) {
  return postForm(web, ADDRESS, { end: which }, session);
}

async function isSignedIn(session: TestSession): Promise<boolean> {
  return (await getPage(web, ADDRESS, session)).statusCode === 200;
}

describe('the settings', () => {
  it('say by which address one signs in, and in which browsers', async () => {
    const [here, there] = await twoSessions();
    const { body } = await getPage(web, `${ADDRESS}?lang=en`, here);
    expect(body).toContain(here.email);
    expect(body).toContain(`value="${await idOf(there)}" aria-label="End: Unknown device"`);
    expect(body.match(/This browser/g)).toHaveLength(1);
    expect(body).not.toContain(`value="${await idOf(here)}"`);
    expect(body).toContain('href="/account/export"');
  });

  it('are for nobody else', async () => {
    const [owner] = await twoSessions();
    const { body } = await getPage(web, ADDRESS, await openSession(web, newEmail()));
    expect(body).not.toContain(owner.email);
    expect(body).not.toContain(await idOf(owner));
    const { statusCode, headers } = await getPage(web, ADDRESS);
    expect([statusCode, headers.location]).toEqual(TO_SIGN_IN);
  });
});

describe('ending a session', () => {
  it('signs that browser out and leaves this one, however often it is pressed', async () => {
    const [here, there] = await twoSessions();
    const id = await idOf(there);
    for (let press = 0; press < 2; press += 1) {
      const answer = await end(here, id);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, ADDRESS]);
    }
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });

  it('that is looked from signs out', async () => {
    const [here, there] = await twoSessions();
    const answer = await end(here, await idOf(here));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(answer.cookies).toMatchObject([{ name: 'session', value: '' }]);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, true]);
  });

  it('ends all others at once', async () => {
    const [here, there] = await twoSessions();
    const elsewhere = await openSession(web, here.email);
    await end(here, 'others');
    const sessions = [here, there, elsewhere];
    expect(await Promise.all(sessions.map(isSignedIn))).toEqual([true, false, false]);
  });

  it.each([
    '',
    'x',
    '01999999-0000-7000-8000-000000000001',
  ])('of no such id (%s) ends none', async (id) => {
    const [here, there] = await twoSessions();
    expect((await end(here, id)).statusCode).toBe(303);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, true]);
  });

  it('never reaches the session of another account', async () => {
    const [[here], [other]] = [await twoSessions(), await twoSessions()];
    await end(here, await idOf(other));
    await end(here, 'others');
    expect(await isSignedIn(other)).toBe(true);
  });

  it('takes no form without its token', async () => {
    const [here, there] = await twoSessions();
    const answer = await postForm(web, ADDRESS, { end: 'others', token: 'x' }, here);
    expect(answer.statusCode).toBe(403);
    expect(await isSignedIn(there)).toBe(true);
  });
});

describe('the file of everything', () => {
  it('is saved under a name, kept by no cache, and holds what was filed', async () => {
    const { filing } = await askHost(web.services, { surname: 'EXPORTED' });
    const session = await openSession(web, IMMIGRANT_EMAIL);
    const answer = await getPage(web, '/account/export', session);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="tirkeu-my-data.json"',
      'cache-control': 'no-store',
    });
    const { account, registrations } = answer.json();
    expect(account.contacts).toMatchObject([{ value: IMMIGRANT_EMAIL }]);
    const { immigrant } = registrations[0].particulars[0];
    expect(immigrant).toEqual(filing.immigrant);
    const stranger = await getPage(web, '/account/export', await openSession(web, newEmail()));
    expect(stranger.json()).toMatchObject({ registrations: [], requestsToYou: [], messages: [] });
  });

  it('is for those who are signed in', async () => {
    const { statusCode, headers } = await getPage(web, '/account/export');
    expect([statusCode, headers.location]).toEqual(TO_SIGN_IN);
  });
});
