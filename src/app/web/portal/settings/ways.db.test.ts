import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../../../test/support/authenticator.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { codeToSend, findAccountByContact } from '../../../../accounts/index.ts';
import { tokenHash } from '../../../../accounts/token-hash.ts';
import { linkOrCodeFor } from '../../../../compose/index.ts';
import { listMessages } from '../../../../notifications/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const SETTINGS = '/account/settings';
const ORIGIN = 'http://localhost:3000';

let people = 0;

function newEmail(): string {
  people += 1;
  return `ways-${people}@mail.example`;
}

function owner(): Promise<TestSession> {
  return openSession(web, newEmail());
}

/** The session as it is a quarter of an hour later. */
async function grownOld(session: TestSession): Promise<TestSession> {
  await web.services.db
    .updateTable('accessToken')
    .set({ createdAt: new Date(Date.now() - 15 * 60_000) })
    .where('tokenHash', '=', tokenHash(session.cookies.session))
    .execute();
  return session;
}

/** Sends a form with further cookies, and gives what the browser then holds. */
async function post(
  session: TestSession,
  url: string,
  fields: Readonly<Record<string, string>>,
  cookies: Readonly<Record<string, string>> = {},
) {
  return web.server.inject({
    method: 'POST',
    url,
    cookies: { ...session.cookies, ...cookies },
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ token: session.formToken, ...fields }).toString(),
  });
}

async function codeFor(attempt: string): Promise<string> {
  const { id } = await web.services.db
    .selectFrom('signInAttempt')
    .select('id')
    .where('browserHash', '=', tokenHash(attempt))
    .executeTakeFirstOrThrow();
  return codeToSend(web.services, id);
}

/** Gives an account another address by its pages; gives the answer to the code. */
async function changeEmail(session: TestSession, email: string, replaces: string) {
  const asked = await post(session, `${SETTINGS}/email`, { email, replaces });
  expect(asked.headers.location).toBe(`${SETTINGS}/email/code`);
  const proof = asked.cookies.find(({ name }) => name === 'proof')?.value ?? '';
  const page = await web.server.inject({
    url: `${SETTINGS}/email/code`,
    cookies: { ...session.cookies, proof },
  });
  expect(page.body).toContain(email);
  return post(session, `${SETTINGS}/email/code`, { code: await codeFor(proof) }, { proof });
}

/** The link in the message that went to an address last. */
async function lastLinkTo(email: string): Promise<string> {
  const messages = await listMessages(web.services.db, 1_000);
  const message = messages.find(
    ({ recipient, accountChangeId }) => recipient === email && accountChangeId !== null,
  );
  if (!message) throw new Error('Nothing was told');
  const { link } = await linkOrCodeFor(web.services, message);
  return String(link).slice(ORIGIN.length);
}

describe('the pages on which a way in is changed', () => {
  it.each([
    `${SETTINGS}/email`,
    `${SETTINGS}/phone`,
    `${SETTINGS}/passkeys/new`,
    `${SETTINGS}/recovery`,
    `${SETTINGS}/identity`,
  ])('%s asks whoever did not sign in just now to do so again, and comes back', async (url) => {
    expect((await getPage(web, url)).headers.location).toMatch(/^\/sign-in\?to=/);
    const session = await owner();
    expect((await getPage(web, url, session)).statusCode).toBe(200);
    const { headers } = await getPage(web, url, await grownOld(session));
    expect(headers.location).toBe(`/sign-in?again=yes&to=${encodeURIComponent(url)}`);
    const door = await getPage(web, `${headers.location}&lang=en`, session);
    expect(door.body).toContain('please sign in once more');
    expect(door.body).toContain(`value="${session.email}"`);
    expect(door.body).toContain('name="again" value="yes"');
  });

  it('take nothing from a session that is not fresh, whoever skips them', async () => {
    const session = await grownOld(await owner());
    const email = newEmail();
    const again = `/sign-in?again=yes&to=`;
    const sent = await post(session, `${SETTINGS}/email`, { email, replaces: 'another' });
    expect(sent.headers.location).toContain(again);
    expect((await post(session, `${SETTINGS}/recovery`, {})).headers.location).toContain(again);
    expect((await post(session, `${SETTINGS}/passkeys/options`, {})).statusCode).toBe(403);
  });
});

describe('changing the address', () => {
  it('goes by a code to the new one; the link in the old one takes it back, but not by being opened', async () => {
    const session = await owner();
    const email = newEmail();
    const done = await changeEmail(session, email, session.email);
    expect([done.statusCode, done.headers.location]).toEqual([303, SETTINGS]);
    const settings = await getPage(web, SETTINGS, session);
    expect(settings.body).toContain(email);
    expect(settings.body).not.toContain(session.email);
    const link = await lastLinkTo(session.email);
    const { db } = web.services;
    for (let time = 0; time < 2; time += 1) {
      const shown = await getPage(web, `${link}?lang=en`);
      expect(shown.statusCode).toBe(200);
      expect(shown.body).toContain('The e-mail address of your account was changed');
      expect(shown.body).not.toContain(email);
    }
    expect(await findAccountByContact(db, 'email', email)).toBeDefined();
    const undone = await postForm(web, `${link}?lang=en`, {});
    expect([undone.statusCode, undone.body.includes('The change was taken back')]).toEqual([
      200,
      true,
    ]);
    expect(await findAccountByContact(db, 'email', email)).toBeUndefined();
    expect((await getPage(web, SETTINGS, session)).statusCode).toBe(303);
    expect((await postForm(web, link, {})).statusCode).toBe(410);
    expect((await getPage(web, link)).statusCode).toBe(410);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const session = await owner();
    const send = (email: string) =>
      post(session, `${SETTINGS}/email?lang=en`, { email, replaces: session.email });
    for (const [typed, said] of [
      ['', 'fill this in'],
      ['<b>x', 'should look like'],
      [session.email, 'you have this one already'],
    ] as const) {
      const { statusCode, body } = await send(typed);
      expect(statusCode).toBe(422);
      expect(body).toContain(said);
      if (typed !== '') expect(body).toContain(`value="${typed.replaceAll('<', '&lt;')}"`);
      expect(body).toContain(`value="${session.email}" checked`);
    }
    const asked = await post(session, `${SETTINGS}/email`, { email: newEmail() });
    const proof = asked.cookies.find(({ name }) => name === 'proof')?.value ?? '';
    const enter = (code: string) =>
      post(session, `${SETTINGS}/email/code?lang=en`, { code }, { proof });
    const code = await codeFor(proof);
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await enter(wrong)).body).toContain('You can try 4 more times');
    for (let guess = 0; guess < 3; guess += 1) await enter(wrong);
    expect((await enter(wrong)).statusCode).toBe(410);
    expect((await enter(code)).statusCode).toBe(410);
  });

  it('to one of another account is refused only once it is proved', async () => {
    const [session, other] = [await owner(), await owner()];
    const refused = await changeEmail(session, other.email, session.email);
    expect(refused.statusCode).toBe(409);
    const removed = await post(session, `${SETTINGS}/email/remove`, { remove: session.email });
    expect(removed.headers.location).toBe(`${SETTINGS}/email`);
    expect((await getPage(web, SETTINGS, session)).body).toContain(session.email);
  });
});

describe('a passkey', () => {
  async function withPasskey() {
    const session = await owner();
    const asked = await post(session, `${SETTINGS}/passkeys/options`, {});
    const challenge = asked.cookies.find(({ name }) => name === 'challenge')?.value ?? '';
    const answer = createAuthenticator(ORIGIN).make(asked.json());
    await post(session, `${SETTINGS}/passkeys/new`, { answer }, { challenge });
    const list = await getPage(web, `${SETTINGS}/passkeys?lang=en`, session);
    const [, url = ''] =
      /href="(\/account\/settings\/passkeys\/[0-9a-f-]{36})"/.exec(list.body) ?? [];
    return { session, url, list };
  }

  it('has a name of its owner’s choice, and is removed by its owner alone', async () => {
    const { session, url, list } = await withPasskey();
    expect(list.body).toContain('Not used yet');
    const stranger = await owner();
    expect((await getPage(web, url, stranger)).statusCode).toBe(404);
    expect((await post(stranger, url, { name: 'Mine' })).statusCode).toBe(404);
    await post(stranger, url, { remove: 'yes' });
    const empty = await post(session, `${url}?lang=en`, { name: ' ' });
    expect([empty.statusCode, empty.body.includes('fill this in')]).toEqual([422, true]);
    expect((await post(session, url, { name: '<i>Phone' })).statusCode).toBe(303);
    expect((await getPage(web, SETTINGS, session)).body).toContain('&lt;i>Phone');
    await grownOld(session);
    const again = await post(session, url, { remove: 'yes' });
    expect(again.headers.location).toBe(`/sign-in?again=yes&to=${encodeURIComponent(url)}`);
    const fresh = await openSession(web, session.email);
    expect((await post(fresh, url, { remove: 'yes' })).statusCode).toBe(303);
    expect((await getPage(web, url, fresh)).statusCode).toBe(404);
  });
});
