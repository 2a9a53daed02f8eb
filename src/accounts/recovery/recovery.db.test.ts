import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHROME_ON_ANDROID,
  newNetwork,
  signedInAs,
  startTestSignIn,
  type TestSignIn,
} from '../../../test/support/sign-in.ts';
import {
  makeRecoveryCodes,
  type RecoveryOutcome,
  readSession,
  type Session,
  signInWithRecoveryCode,
  viewAccount,
} from '../index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const WRONG = { ok: false, refusal: { code: 'wrong-recovery-code' } };

let people = 0;

async function withCodes(): Promise<{
  readonly session: Session;
  readonly codes: readonly string[];
}> {
  people += 1;
  const session = await signedInAs(test.services, `keeper-${people}@mail.example`);
  return { session, codes: await make(session) };
}

async function make(session: Session): Promise<readonly string[]> {
  const made = await makeRecoveryCodes(test.services, session);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.codes;
}

function enter(code: string, address: string = newNetwork()): Promise<RecoveryOutcome> {
  const browser = { userAgent: CHROME_ON_ANDROID, formerSession: null };
  return signInWithRecoveryCode(test.services, { code, address, ...browser });
}

/** One that could be a code and is nobody's. */
const NOBODYS = '2222-3333-4444-5555';

describe('recovery codes', () => {
  it('are ten, each for one sign-in, however it is typed', async () => {
    const { session, codes } = await withCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[2-9CDFHJKMNPQRTVWXY]{4}-){3}[2-9A-Y]{4}$/);
    const [first = '', second = ''] = codes;
    const outcome = await enter(` ${first.toLowerCase().replaceAll('-', ' ')}`);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const wall = test.services.clock.wall();
    const begun = await readSession(test.db, outcome.value.session, wall);
    expect(begun).toMatchObject({ actor: session.actor });
    expect(await enter(first)).toEqual(WRONG);
    expect((await enter(second)).ok).toBe(true);
    expect((await viewAccount(test.db, session.actor)).recoveryCodes).toBe(8);
  });

  it('let one in of many that enter the same at once', async () => {
    const { codes } = await withCodes();
    const all = await Promise.all(Array.from({ length: 8 }, () => enter(codes[0] ?? '')));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('are void when new ones are made, which needs a sign-in within ten minutes', async () => {
    const { session, codes } = await withCodes();
    const newer = await make(session);
    expect(await enter(codes[0] ?? '')).toEqual(WRONG);
    expect((await enter(newer[0] ?? '')).ok).toBe(true);
    test.pass({ minutes: 10 });
    const again = { ok: false, refusal: { code: 'sign-in-again' } };
    expect(await makeRecoveryCodes(test.services, session)).toEqual(again);
  });

  it('stand in no table as they are, and their hashes need our secret', async () => {
    const { session, codes } = await withCodes();
    await enter(codes[0] ?? '');
    const rows = await test.db.selectFrom('recoveryCode').selectAll().execute();
    const messages = await test.db.selectFrom('message').selectAll().execute();
    const kept = JSON.stringify([rows, messages]);
    for (const code of codes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replaceAll('-', ''));
    }
    const other = { ...test.services, secret: Buffer.alloc(32) };
    const browser = { userAgent: undefined, formerSession: null };
    const entered = { code: codes[1] ?? '', address: newNetwork(), ...browser };
    expect(await signInWithRecoveryCode(other, entered)).toEqual(WRONG);
    const told = await test.db
      .selectFrom('accountChange')
      .select(['kind', 'sessionId'])
      .where('accountId', '=', session.actor.accountId)
      .orderBy('at')
      .execute();
    expect(told.map(({ kind }) => kind)).toEqual(['recovery-codes-made', 'recovery-code-used']);
    expect(told[1]?.sessionId).not.toBe(session.sessionId);
  });
});

describe('guessing recovery codes', () => {
  it('ends for a network after ten, for a quarter of an hour, and for no other', async () => {
    const { codes } = await withCodes();
    const address = newNetwork();
    for (let guess = 0; guess < 10; guess += 1)
      expect(await enter(NOBODYS, address)).toEqual(WRONG);
    const refused = await enter(codes[0] ?? '', address);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'too-many-guesses' } });
    const seconds = !refused.ok && 'seconds' in refused.refusal ? refused.refusal.seconds : 0;
    expect(seconds).toBeGreaterThan(14 * 60);
    expect((await enter(codes[1] ?? '')).ok).toBe(true);
    test.pass({ minutes: 15 });
    expect((await enter(codes[0] ?? '', address)).ok).toBe(true);
  });

  it('is counted right when all come at once, and a slip is no guess', async () => {
    const address = newNetwork();
    for (const slip of ['', 'hello', '123456', '2222-3333-4444-555']) {
      expect(await enter(slip, address)).toEqual(WRONG);
    }
    const all = await Promise.all(Array.from({ length: 20 }, () => enter(NOBODYS, address)));
    expect(
      all.filter((each) => !each.ok && each.refusal.code === 'wrong-recovery-code'),
    ).toHaveLength(10);
  });
});
