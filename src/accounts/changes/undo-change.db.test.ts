import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../test/support/authenticator.ts';
import {
  newNetwork,
  signedIn,
  signedInAs,
  startTestSignIn,
  type TestSignIn,
} from '../../../test/support/sign-in.ts';
import {
  addContact,
  addPasskey,
  askToAdd,
  beginPasskey,
  beginPasskeySignIn,
  codeToSend,
  makeRecoveryCodes,
  readSession,
  readUndo,
  type Session,
  signInWithPasskey,
  undoChange,
  undoToken,
  viewAccount,
} from '../index.ts';
import { tokenHash } from '../token-hash.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const ORIGIN = 'https://registration.example';
const BROWSER = { userAgent: undefined, formerSession: null };

let people = 0;

function newEmail(): string {
  people += 1;
  return `owner-${people}@mail.example`;
}

async function change(session: Session, body: object): Promise<void> {
  const at = { language: 'en', address: newNetwork() } as const;
  const outcome = await askToAdd(test.services, session, { kind: 'email', body, ...at });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { attempt } = outcome.value;
  const { id } = await test.db
    .selectFrom('signInAttempt')
    .select('id')
    .where('browserHash', '=', tokenHash(attempt))
    .executeTakeFirstOrThrow();
  const code = await codeToSend(test.services, id);
  const added = await addContact(test.services, session, { kind: 'email', attempt, code });
  expect(added).toEqual({ ok: true });
}

async function passkeyFor(session: Session) {
  const device = createAuthenticator(ORIGIN);
  const begun = await beginPasskey(test.services, session, ORIGIN);
  if (!begun.ok) throw new Error(begun.refusal.code);
  const answer = device.make(begun.options);
  const adding = { browser: begun.browser, answer, origin: ORIGIN, userAgent: undefined };
  expect(await addPasskey(test.services, session, adding)).toEqual({ ok: true });
  return async (): Promise<Session | null> => {
    const { browser, options } = await beginPasskeySignIn(test.services, ORIGIN);
    const signed = { browser, answer: device.sign(options), origin: ORIGIN, ...BROWSER };
    const outcome = await signInWithPasskey(test.services, signed);
    if (!outcome.ok) return null;
    return readSession(test.db, outcome.value.session, test.services.clock.wall());
  };
}

/** The links in the messages about an account, the oldest first. */
async function linksTo({ actor }: Session): Promise<readonly string[]> {
  const rows = await test.db
    .selectFrom('accountChange')
    .select('id')
    .where('accountId', '=', actor.accountId)
    .orderBy('at')
    .execute();
  return rows.map(({ id }) => undoToken(test.services.secret, id));
}

async function emailsOf({ actor }: Session): Promise<readonly string[]> {
  return (await viewAccount(test.db, actor)).contacts.map(({ value }) => value);
}

async function lives({ sessionId }: Session): Promise<boolean> {
  const row = await test.db
    .selectFrom('accessToken')
    .select('revokedAt')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return row.revokedAt === null;
}

describe('“this was not me”', () => {
  it('gives the old address back, ends all sessions, and works once', async () => {
    const email = newEmail();
    const session = await signedInAs(test.services, email);
    const elsewhere = await signedInAs(test.services, email);
    const stolen = newEmail();
    await change(session, { email: stolen, replaces: email });
    const [link = ''] = await linksTo(session);
    expect(await readUndo(test.services, link)).toMatchObject({ kind: 'email-changed' });
    expect(await emailsOf(session)).toEqual([stolen]);
    const pressed = Array.from({ length: 8 }, () => undoChange(test.services, link));
    expect((await Promise.all(pressed)).filter(Boolean)).toHaveLength(1);
    expect(await emailsOf(session)).toEqual([email]);
    expect([await lives(session), await lives(elsewhere)]).toEqual([false, false]);
    expect(await readUndo(test.services, link)).toBeNull();
    expect(await undoChange(test.services, link)).toBe(false);
    expect((await signedInAs(test.services, email)).actor).toEqual(session.actor);
    expect((await signedInAs(test.services, stolen)).actor).not.toEqual(session.actor);
  });

  it('takes away all that the stranger has brought in, and leaves what the owner had', async () => {
    const email = newEmail();
    const owner = await signedInAs(test.services, email);
    const ownersPasskey = await passkeyFor(owner);
    test.pass({ minutes: 1 });
    const stranger = await signedInAs(test.services, email);
    const strangersPasskey = await passkeyFor(stranger);
    await makeRecoveryCodes(test.services, stranger);
    await change(stranger, { email: newEmail() });
    const links = await linksTo(owner);
    expect(await undoChange(test.services, links.at(-1) ?? '')).toBe(true);
    expect(await emailsOf(owner)).toEqual([email]);
    expect(await strangersPasskey()).toBeNull();
    expect(await ownersPasskey()).toMatchObject({ actor: owner.actor });
    const { recoveryCodes } = await viewAccount(test.db, owner.actor);
    expect(recoveryCodes).toBe(0);
    for (const link of links.slice(1)) expect(await readUndo(test.services, link)).toBeNull();
  });

  it('takes away the passkey with which the stranger came in', async () => {
    const email = newEmail();
    const comeIn = await passkeyFor(await signedInAs(test.services, email));
    test.pass({ hours: 24 });
    const stranger = await comeIn();
    if (!stranger) throw new Error('The passkey works');
    await change(stranger, { email: newEmail(), replaces: email });
    const links = await linksTo(stranger);
    expect(await undoChange(test.services, links.at(-1) ?? '')).toBe(true);
    expect(await comeIn()).toBeNull();
  });

  it('gives the address back also where somebody has signed in by it meanwhile', async () => {
    const email = newEmail();
    const session = await signedInAs(test.services, email);
    await change(session, { email: newEmail(), replaces: email });
    await signedIn(test.services, email);
    const [link = ''] = await linksTo(session);
    expect(await undoChange(test.services, link)).toBe(true);
    expect((await signedInAs(test.services, email)).actor).toEqual(session.actor);
  });

  it('ends after 48 hours, and is no link of another purpose, number or secret', async () => {
    const session = await signedInAs(test.services, newEmail());
    await passkeyFor(session);
    const [link = ''] = await linksTo(session);
    test.pass({ hours: 47, minutes: 59 });
    expect(await readUndo(test.services, link)).toMatchObject({ kind: 'passkey-added' });
    for (const text of [
      '',
      'x',
      link.slice(1),
      `${link}A`,
      undoToken(Buffer.alloc(32), session.sessionId),
    ]) {
      expect(await readUndo(test.services, text)).toBeNull();
      expect(await undoChange(test.services, text)).toBe(false);
    }
    test.pass({ minutes: 2 });
    expect(await readUndo(test.services, link)).toBeNull();
    expect(await undoChange(test.services, link)).toBe(false);
    expect((await viewAccount(test.db, session.actor)).passkeys).toHaveLength(1);
  });

  it('leaves the account its first address, in whose session all began', async () => {
    const email = newEmail();
    const session = await signedInAs(test.services, email);
    const comeIn = await passkeyFor(session);
    const [link = ''] = await linksTo(session);
    expect(await undoChange(test.services, link)).toBe(true);
    expect(await emailsOf(session)).toEqual([email]);
    expect(await comeIn()).toBeNull();
  });
});
