import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askingBrowser,
  enter,
  mistaken,
  signedIn,
  startTestSignIn,
  type TestSignIn,
} from '../../test/support/sign-in.ts';
import { attemptOf, findAccountByContact, grantRole, readSession, signOut } from './index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const ENDED = { ok: false, refusal: { code: 'code-ended' } };

function wrong(guessesLeft: number) {
  return { ok: false, refusal: { code: 'wrong-code', guessesLeft } };
}

function whose(session: string) {
  return readSession(test.db, session, test.services.clock.wall());
}

async function auditOf(accountId: string): Promise<readonly string[]> {
  const entries = await test.db
    .selectFrom('auditEntry')
    .select(['action', 'actorKind', 'purpose', 'registrationId'])
    .where('actorId', '=', accountId)
    .orderBy('id')
    .execute();
  for (const { actorKind, purpose, registrationId } of entries) {
    expect({ actorKind, purpose, registrationId }).toEqual({
      actorKind: 'account',
      purpose: null,
      registrationId: null,
    });
  }
  return entries.map(({ action }) => action);
}

describe('signing in', () => {
  it('makes the account of a new address, and finds it again', async () => {
    const email = 'newcomer@mail.example';
    const first = await enter(test.services, await askingBrowser(test.services, email));
    const second = await enter(
      test.services,
      await askingBrowser(test.services, 'Newcomer@MAIL.example '),
    );
    if (!first.ok || !second.ok) throw new Error('Both were right');
    const { accountId, session } = first.value;
    expect(second.value).toMatchObject({ accountId, roles: [] });
    expect(second.value.session).not.toBe(session);
    expect(await whose(session)).toMatchObject({ actor: { accountId, roles: [], demo: false } });
    const contact = await findAccountByContact(test.db, 'email', email);
    expect(contact?.accountId).toBe(accountId);
    expect(Math.abs((contact?.verifiedAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(await auditOf(accountId)).toEqual(['signed-in', 'signed-in']);
  });

  it('writes to a new account in the language of the page', async () => {
    const browser = await askingBrowser(test.services, 'kazakh.reader@mail.example');
    await test.db
      .updateTable('signInAttempt')
      .set({ language: 'kk' })
      .where('sentTo', '=', 'kazakh.reader@mail.example')
      .execute();
    const outcome = await enter(test.services, browser);
    const { language } = await test.db
      .selectFrom('account')
      .select('language')
      .where('id', '=', outcome.ok ? outcome.value.accountId : '')
      .executeTakeFirstOrThrow();
    expect(language).toBe('kk');
  });

  it('shows the page what was typed and how it stands', async () => {
    const browser = await askingBrowser(test.services, ' Shown@mail.example');
    const fresh = { sentTo: 'shown@mail.example', long: false, guessesLeft: 5, ended: false };
    expect(await attemptOf(test.services, browser.attempt)).toMatchObject(fresh);
    await enter(test.services, mistaken(browser));
    expect(await attemptOf(test.services, browser.attempt)).toMatchObject({ guessesLeft: 4 });
    await enter(test.services, browser);
    expect(await attemptOf(test.services, browser.attempt)).toMatchObject({ ended: true });
    for (const token of ['', 'x', '\u0000', browser.attempt.toLowerCase(), 'A'.repeat(10_000)]) {
      expect(await attemptOf(test.services, token)).toBeNull();
    }
  });

  it('lasts 30 days, of an account with a role 12 hours, also where the role came later', async () => {
    const person = await signedIn(test.services, 'person@mail.example');
    const officer = await signedIn(test.services, 'officer@mail.example');
    const { accountId } = (await whose(officer))?.actor ?? { accountId: '' };
    await test.db.transaction().execute((trx) => grantRole(trx, accountId, 'officer'));
    const again = await signedIn(test.services, 'officer@mail.example');
    expect(await whose(again)).toMatchObject({ actor: { roles: ['officer'] } });
    test.pass({ hours: 11, minutes: 55 });
    expect(await whose(officer)).not.toBeNull();
    expect(await whose(again)).not.toBeNull();
    test.pass({ minutes: 10 });
    expect(await whose(officer)).toBeNull();
    expect(await whose(again)).toBeNull();
    test.pass({ hours: 29 * 24 });
    expect(await whose(person)).not.toBeNull();
    test.pass({ hours: 24 });
    expect(await whose(person)).toBeNull();
  });
});

describe('the session that a browser has had', () => {
  it('ends when it signs in, whoever it was, and leaves an entry', async () => {
    const former = await signedIn(test.services, 'former@mail.example');
    const elsewhere = await signedIn(test.services, 'former@mail.example');
    const { accountId } = (await whose(former))?.actor ?? { accountId: '' };
    const browser = await askingBrowser(test.services, 'latter@mail.example');
    expect((await enter(test.services, mistaken(browser), former)).ok).toBe(false);
    expect(await whose(former)).not.toBeNull();
    expect((await enter(test.services, browser, former)).ok).toBe(true);
    expect(await whose(former)).toBeNull();
    expect(await whose(elsewhere)).not.toBeNull();
    expect(await auditOf(accountId)).toEqual(['signed-in', 'signed-in', 'session-ended']);
  });

  it('may be one that never was', async () => {
    const browser = await askingBrowser(test.services, 'forger@mail.example');
    expect((await enter(test.services, browser, '\u0000')).ok).toBe(true);
  });
});

describe('a wrong code', () => {
  it('may be corrected four times; the fifth ends the attempt, also for the right one', async () => {
    const browser = await askingBrowser(test.services, 'mistaken@mail.example');
    for (const left of [4, 3, 2, 1]) {
      expect(await enter(test.services, mistaken(browser))).toEqual(wrong(left));
    }
    expect(await enter(test.services, mistaken(browser))).toEqual(ENDED);
    expect(await enter(test.services, browser)).toEqual(ENDED);
  });

  it('that cannot be one, such as an empty field, is a slip and not counted', async () => {
    const { attempt, code } = await askingBrowser(test.services, 'slipped@mail.example');
    for (const typed of ['', '12345', 'what?', '\u0000', 'x'.repeat(100_000)]) {
      expect(await enter(test.services, { attempt, code: typed })).toEqual(wrong(5));
    }
    expect(
      (await enter(test.services, { attempt, code: ` ${code.slice(0, 3)} - ${code.slice(3)}` })).ok,
    ).toBe(true);
  });
});

describe('a right code', () => {
  it('works once; sent again at the same instant, or soon, it gives the same session', async () => {
    const browser = await askingBrowser(test.services, 'twice@mail.example');
    const both = await Promise.all([1, 2].map(() => enter(test.services, browser)));
    expect(both[0]).toMatchObject({ ok: true });
    expect(both[1]).toEqual(both[0]);
    expect(await enter(test.services, mistaken(browser))).toEqual(ENDED);
    const { accountId, session } = both[0]?.ok ? both[0].value : { accountId: '', session: '' };
    expect(await auditOf(accountId)).toEqual(['signed-in']);
    await signOut(test.services, session);
    expect(await enter(test.services, browser)).toEqual(ENDED);
  });

  it('gives its session to nobody a minute later', async () => {
    const browser = await askingBrowser(test.services, 'later@mail.example');
    expect((await enter(test.services, browser)).ok).toBe(true);
    test.pass({ minutes: 2 });
    expect(await enter(test.services, browser)).toEqual(ENDED);
  });

  it('makes one account where a new address signs in twice at the same instant', async () => {
    const email = 'two-phones@mail.example';
    const browsers = [
      await askingBrowser(test.services, email),
      await askingBrowser(test.services, email),
    ];
    const both = await Promise.all(browsers.map((browser) => enter(test.services, browser)));
    const accounts = both.map((outcome) => (outcome.ok ? outcome.value.accountId : null));
    expect(new Set(accounts).size).toBe(1);
    expect(accounts[0]).not.toBeNull();
  });

  it('works for a quarter of an hour', async () => {
    const email = 'slow@mail.example';
    const [late, later] = [
      await askingBrowser(test.services, email),
      await askingBrowser(test.services, email),
    ];
    test.pass({ minutes: 14 });
    expect((await enter(test.services, late)).ok).toBe(true);
    test.pass({ minutes: 1 });
    expect(await enter(test.services, later)).toEqual(ENDED);
    expect(await attemptOf(test.services, later.attempt)).toMatchObject({
      sentTo: email,
      ended: true,
    });
  });

  it('works in the browser that asked alone', async () => {
    const email = 'owner@mail.example';
    const [owner, other] = [
      await askingBrowser(test.services, email),
      await askingBrowser(test.services, email),
    ];
    const { code } = owner;
    expect(await enter(test.services, { attempt: other.attempt, code })).toEqual(wrong(4));
    for (const attempt of ['', 'x', owner.attempt.slice(1), '\u0000']) {
      expect(await enter(test.services, { attempt, code })).toEqual(ENDED);
    }
    expect((await enter(test.services, owner)).ok).toBe(true);
  });
});
