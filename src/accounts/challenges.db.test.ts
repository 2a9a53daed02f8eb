import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestSignIn, type TestSignIn } from '../../test/support/sign-in.ts';
import {
  type BegunChallenge,
  beginChallenge,
  challengeSecret,
  type NewChallenge,
  takeChallenge,
} from './challenges.ts';
import { tokenHash } from './token-hash.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const SIGN_INS = ['passkey-sign-in', 'identity-sign-in'] as const;

function begin(challenge: NewChallenge, wall = test.services.clock.wall()) {
  return test.db.transaction().execute((trx) => beginChallenge(trx, challenge, wall));
}

function take(
  browser: string,
  purposes: readonly NewChallenge['purpose'][],
  wall = test.services.clock.wall(),
) {
  return test.db.transaction().execute((trx) => takeChallenge(trx, browser, purposes, wall));
}

/** Who tries what, how many milliseconds after the challenges were begun. */
const trial = fc.record({
  by: fc.nat({ max: 2 }),
  as: fc.constantFrom(...SIGN_INS),
  after: fc.constantFrom(0, 60_000, 599_999, 600_000, 3_600_000),
});

describe('a challenge', () => {
  it('is never accepted twice, from another browser, for another purpose or too late', async () => {
    const history = fc.tuple(
      fc.array(fc.constantFrom(...SIGN_INS), { minLength: 3, maxLength: 3 }),
      fc.array(trial, { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(history, async ([purposes, trials]) => {
        const wall = test.services.clock.wall();
        const begun: BegunChallenge[] = [];
        for (const purpose of purposes) begun.push(await begin({ purpose }, wall));
        const taken = new Set<number>();
        for (const { by, as, after } of trials) {
          const found = await take(
            begun[by]?.browser ?? '',
            [as],
            new Date(wall.getTime() + after),
          );
          const due = purposes[by] === as && after < 600_000 && !taken.has(by);
          expect(found?.id).toBe(due ? begun[by]?.id : undefined);
          if (due) taken.add(by);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is taken by one of many that come at the same instant', async () => {
    const { browser } = await begin({ purpose: 'passkey-sign-in' });
    const all = await Promise.all(Array.from({ length: 12 }, () => take(browser, SIGN_INS)));
    expect(all.filter((each) => each !== null)).toHaveLength(1);
  });

  it('keeps of its browser a hash, and of what is signed nothing; the expired are swept out', async () => {
    const old = await begin({ purpose: 'passkey-sign-in' });
    test.pass({ minutes: 11 });
    const { id, browser } = await begin({ purpose: 'identity-sign-in', onward: '/host' });
    const rows = await test.db.selectFrom('signInChallenge').selectAll().execute();
    expect(rows.map((row) => row.id)).not.toContain(old.id);
    const kept = JSON.stringify(
      rows.map((row) => ({ ...row, browserHash: row.browserHash.toString('base64url') })),
    );
    const { secret } = test.services;
    const parts = (['passkey', 'state', 'nonce', 'verifier'] as const).map((part) =>
      challengeSecret(secret, part, id),
    );
    expect(new Set(parts).size).toBe(4);
    for (const text of [browser, ...parts]) {
      expect(text).toMatch(/^[\w-]{43}$/);
      expect(kept).not.toContain(text);
    }
    expect(kept).toContain(tokenHash(browser).toString('base64url'));
    expect(await take(browser, SIGN_INS)).toMatchObject({ id, onward: '/host' });
  });
});
