import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AskingBrowser,
  askingBrowser,
  enter,
  mistaken,
  startTestSignIn,
  type TestSignIn,
} from '../../test/support/sign-in.ts';
import { attemptOf, type SignInOutcome } from './index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const ENDED = { ok: false, refusal: { code: 'code-ended' } };

/** As many browsers, each in a network of its own. */
async function browsers(email: string, count: number): Promise<readonly AskingBrowser[]> {
  const asking: AskingBrowser[] = [];
  for (let at = 0; at < count; at += 1) asking.push(await askingBrowser(test.services, email));
  return asking;
}

async function guess(browser: AskingBrowser, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await enter(test.services, mistaken(browser));
}

async function wrongGuesses(email: string): Promise<number> {
  const { sum } = await test.db
    .selectFrom('signInAttempt')
    .select(({ fn }) => fn.sum<number>('wrongGuesses').as('sum'))
    .where('sentTo', '=', email)
    .executeTakeFirstOrThrow();
  return sum;
}

function refusals(outcomes: readonly SignInOutcome[]): readonly string[] {
  return outcomes.map((outcome) => (outcome.ok ? 'signed in' : outcome.refusal.code));
}

describe('guessing from many browsers', () => {
  it('voids the short codes of an address after ten, and its owner gets in with a long one', async () => {
    const email = 'guessed@mail.example';
    const [owner, ...thieves] = await browsers(email, 5);
    if (!owner) throw new Error('There are five');
    for (const thief of thieves.slice(0, 3)) await guess(thief, 3);
    expect(await attemptOf(test.services, owner.attempt)).toMatchObject({ guessesLeft: 1 });
    await guess(thieves[3] ?? owner, 1);
    expect(await attemptOf(test.services, owner.attempt)).toMatchObject({ ended: true });
    expect(await enter(test.services, owner)).toEqual(ENDED);
    const again = await askingBrowser(test.services, email);
    expect(await attemptOf(test.services, again.attempt)).toMatchObject({
      long: true,
      guessesLeft: 5,
    });
    for (const thief of await browsers(email, 3)) await guess(thief, 5);
    expect((await enter(test.services, again)).ok).toBe(true);
  });

  it('voids the codes of no other address', async () => {
    const other = await askingBrowser(test.services, 'not.guessed@mail.example');
    expect(await attemptOf(test.services, other.attempt)).toMatchObject({
      long: false,
      guessesLeft: 5,
    });
  });

  it('is forgotten 24 hours after the last guess, not sooner', async () => {
    const email = 'patient@mail.example';
    for (const thief of await browsers(email, 2)) await guess(thief, 5);
    const length = async () => (await askingBrowser(test.services, email)).code.length;
    expect(await length()).toBe(14);
    test.pass({ hours: 24 });
    expect(await length()).toBe(14);
    test.pass({ minutes: 16 });
    expect(await length()).toBe(6);
  });

  it('leaves a long code five guesses too', async () => {
    const email = 'long@mail.example';
    for (const thief of await browsers(email, 2)) await guess(thief, 5);
    const browser = await askingBrowser(test.services, email);
    await guess(browser, 4);
    expect(await attemptOf(test.services, browser.attempt)).toMatchObject({ guessesLeft: 1 });
    await guess(browser, 1);
    expect(await enter(test.services, browser)).toEqual(ENDED);
  });
});

describe('thirty guesses at the same instant', () => {
  it('in six browsers count as ten, however they meet', async () => {
    const email = 'raced@mail.example';
    const asking = await browsers(email, 6);
    const guesses = Array.from({ length: 5 }, () => asking).flat();
    const outcomes = await Promise.all(
      guesses.map((browser) => enter(test.services, mistaken(browser))),
    );
    expect(await wrongGuesses(email)).toBe(10);
    expect(refusals(outcomes).filter((code) => code === 'wrong-code').length).toBeLessThan(10);
    for (const browser of asking) expect(await enter(test.services, browser)).toEqual(ENDED);
  });

  it('in one browser count as five', async () => {
    const email = 'raced.alone@mail.example';
    const browser = await askingBrowser(test.services, email);
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => enter(test.services, mistaken(browser))),
    );
    expect(await wrongGuesses(email)).toBe(5);
    expect(refusals(outcomes).filter((code) => code === 'wrong-code').length).toBe(4);
  });

  it('do not keep out the right one that comes first', async () => {
    const email = 'first@mail.example';
    const [owner, thief] = await browsers(email, 2);
    if (!owner || !thief) throw new Error('There are two');
    const first = enter(test.services, owner);
    await Promise.all([first, guess(thief, 5)]);
    expect((await first).ok).toBe(true);
  });
});
