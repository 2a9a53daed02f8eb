import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askingBrowser,
  signedIn,
  startTestSignIn,
  type TestSignIn,
} from '../../test/support/sign-in.ts';
import {
  authenticate,
  endOtherSessions,
  endSession,
  issueToken,
  listSessions,
  readSession,
  type Session,
  signIn,
  signOut,
} from './index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

function read(token: string): Promise<Session | null> {
  return readSession(test.db, token, test.services.clock.wall());
}

/** Signs in from a new browser. */
async function begin(email: string): Promise<Session & { readonly token: string }> {
  const token = await signedIn(test.services, email);
  const session = await read(token);
  if (!session) throw new Error('A session that has just begun');
  return { ...session, token };
}

function list({ actor, sessionId }: Session) {
  return listSessions(test.services, actor.accountId, sessionId);
}

async function endings(accountId: string): Promise<number> {
  const entries = await test.db
    .selectFrom('auditEntry')
    .select('id')
    .where('actorId', '=', accountId)
    .where('action', '=', 'session-ended')
    .execute();
  return entries.length;
}

describe('reading a session', () => {
  it('is for tokens of sessions alone, and theirs are none for the API', async () => {
    const { token, actor } = await begin('reader@mail.example');
    const wall = test.services.clock.wall();
    const { accountId } = actor;
    const expiresAt = new Date(wall.getTime() + 3_600_000);
    const api = await issueToken(test.db, { accountId, purpose: 'api', expiresAt });
    expect(await authenticate(test.db, api, wall)).toEqual(actor);
    for (const odd of [api, '', `${token}A`, '\u0000']) expect(await read(odd)).toBeNull();
    expect(await authenticate(test.db, token, wall)).toBeNull();
  });

  it('notes when it was last seen, every ten minutes at most', async () => {
    const session = await begin('seen@mail.example');
    const seen = async () => (await list(session))[0]?.lastSeenAt.getTime() ?? 0;
    const first = await seen();
    test.pass({ minutes: 9 });
    await read(session.token);
    expect(await seen()).toBe(first);
    test.pass({ minutes: 1 });
    await read(session.token);
    expect(await seen()).toBeGreaterThanOrEqual(first + 600_000);
  });
});

describe('the list of sessions', () => {
  it('shows the coarse name of the browser and which is this one, and is noted', async () => {
    const older = await begin('lister@mail.example');
    const newer = await begin('lister@mail.example');
    const row = {
      agent: 'Chrome, Android',
      createdAt: expect.any(Date),
      lastSeenAt: expect.any(Date),
    };
    expect(await list(older)).toEqual([
      { ...row, id: newer.sessionId, current: false },
      { ...row, id: older.sessionId, current: true },
    ]);
    const noted = await test.db
      .selectFrom('auditEntry')
      .select('actorKind')
      .where('actorId', '=', older.actor.accountId)
      .where('action', '=', 'sessions-listed')
      .execute();
    expect(noted).toEqual([{ actorKind: 'account' }]);
  });

  it('holds nothing of what a browser sent but that name', async () => {
    const browser = await askingBrowser(test.services, 'private@mail.example');
    const userAgent = 'Odd/1.0 (Qwphone; Android 10) Chrome/9';
    const outcome = await signIn(test.services, { ...browser, userAgent, formerSession: null });
    expect(outcome.ok).toBe(true);
    const agents = await test.db.selectFrom('accessToken').select('agent').distinct().execute();
    expect(agents.map(({ agent }) => agent)).not.toContainEqual(expect.stringContaining('Qw'));
  });

  it('leaves out API tokens, and sessions that have ended or expired', async () => {
    const email = 'tidy@mail.example';
    const expired = await begin(email);
    test.pass({ hours: 29 * 24 });
    const [ended, current] = [await begin(email), await begin(email)];
    const { accountId } = current.actor;
    const expiresAt = new Date(test.services.clock.wall().getTime() + 40 * 86_400_000);
    await issueToken(test.db, { accountId, purpose: 'api', expiresAt });
    await endSession(test.services, accountId, ended.sessionId);
    expect((await list(current)).map(({ id }) => id).toSorted()).toEqual(
      [expired.sessionId, current.sessionId].toSorted(),
    );
    test.pass({ hours: 25 });
    expect((await list(current)).map(({ id }) => id)).toEqual([current.sessionId]);
  });
});

describe('ending a session', () => {
  it('works for one of one’s own, once, and leaves an entry', async () => {
    const [here, there] = [await begin('ender@mail.example'), await begin('ender@mail.example')];
    const { accountId } = here.actor;
    expect(await endSession(test.services, accountId, there.sessionId)).toBe(true);
    expect(await read(there.token)).toBeNull();
    expect(await read(here.token)).not.toBeNull();
    expect(await endSession(test.services, accountId, there.sessionId)).toBe(false);
    expect(await endings(accountId)).toBe(1);
  });

  it('changes nothing for another’s, or for what is no session', async () => {
    const [own, anothers] = [await begin('one@mail.example'), await begin('other@mail.example')];
    const { accountId } = own.actor;
    const expiresAt = new Date(Date.now() + 400 * 86_400_000);
    await issueToken(test.db, { accountId, purpose: 'api', expiresAt });
    const api = await test.db
      .selectFrom('accessToken')
      .select('id')
      .where('purpose', '=', 'api')
      .where('accountId', '=', accountId)
      .executeTakeFirstOrThrow();
    for (const id of [anothers.sessionId, api.id, '', 'x', "' or 1=1", '\u0000', accountId]) {
      expect(await endSession(test.services, accountId, id)).toBe(false);
    }
    expect(await read(anothers.token)).not.toBeNull();
    expect(await endings(anothers.actor.accountId)).toBe(0);
    expect(await endings(accountId)).toBe(0);
  });

  it('of all others leaves this one and those of other accounts', async () => {
    const email = 'cleaner@mail.example';
    const [here, ...others] = [await begin(email), await begin(email), await begin(email)];
    const stranger = await begin('stranger@mail.example');
    const { accountId } = here.actor;
    expect(await endOtherSessions(test.services, accountId, here.sessionId)).toBe(2);
    for (const { token } of others) expect(await read(token)).toBeNull();
    expect(await read(here.token)).not.toBeNull();
    expect(await read(stranger.token)).not.toBeNull();
    expect(await endings(accountId)).toBe(2);
    expect(await endOtherSessions(test.services, accountId, here.sessionId)).toBe(0);
  });

  it('by signing out ends the session of that browser', async () => {
    const session = await begin('leaver@mail.example');
    await signOut(test.services, 'no-token');
    await signOut(test.services, session.token);
    await signOut(test.services, session.token);
    expect(await read(session.token)).toBeNull();
    expect(await endings(session.actor.accountId)).toBe(1);
  });
});
