import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator } from '../../../test/support/authenticator.ts';
import { ORIGIN, passkeySteps } from '../../../test/support/passkeys.ts';
import { startTestSignIn, type TestSignIn, toldOfChanges } from '../../../test/support/sign-in.ts';
import {
  addPasskey,
  beginPasskey,
  offerPasskey,
  removePasskey,
  renamePasskey,
  type Session,
} from '../index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const { add, begun, holder, newcomer, passkeysOf, signIn } = passkeySteps(() => test);
const REFUSED = { ok: false, refusal: { code: 'passkey-refused' } };
const AGAIN = { ok: false, refusal: { code: 'sign-in-again' } };

describe('adding a passkey', () => {
  it('needs somebody who has signed in within ten minutes', async () => {
    const session = await newcomer();
    const waiting = await begun(session);
    test.pass({ minutes: 9 });
    const answer = createAuthenticator(ORIGIN).make(waiting.options);
    const adding = { browser: waiting.browser, answer, origin: ORIGIN, userAgent: undefined };
    expect(await addPasskey(test.services, session, adding)).toEqual({ ok: true });
    test.pass({ minutes: 1 });
    expect(await beginPasskey(test.services, session, ORIGIN)).toEqual(AGAIN);
    const [passkey] = await passkeysOf(session);
    expect(await removePasskey(test.services, session, passkey?.id ?? '')).toEqual(AGAIN);
  });

  it('gives it to no other account, nor twice', async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const { browser, options } = await begun(one);
    const answer = createAuthenticator(ORIGIN).make(options);
    const adding = { browser, answer, origin: ORIGIN, userAgent: undefined };
    expect(await addPasskey(test.services, other, adding)).toEqual(REFUSED);
    expect(await addPasskey(test.services, one, adding)).toEqual(REFUSED);
    const device = createAuthenticator(ORIGIN);
    expect((await add(one, device)).ok).toBe(true);
    expect(await add(other, device)).toEqual(REFUSED);
    expect(await passkeysOf(other)).toEqual([]);
  });

  it('ends at ten of them, and names those that there are', async () => {
    const { session, device } = await holder();
    expect((await begun(session)).options.excludeCredentials).toMatchObject([{ id: device.id }]);
    for (let more = 1; more < 10; more += 1) await add(session, createAuthenticator(ORIGIN));
    const refusal = { code: 'too-many-passkeys' };
    expect(await beginPasskey(test.services, session, ORIGIN)).toEqual({ ok: false, refusal });
  });
});

describe('a passkey that is there', () => {
  it('is renamed by its owner alone, to something that can be read', async () => {
    const { session } = await holder();
    const [passkey] = await passkeysOf(session);
    const id = passkey?.id ?? '';
    const rename = (who: Session, name: unknown, which = id) =>
      renamePasskey(test.services, who, which, { name });
    expect(await rename(session, ' My phone ')).toEqual({ ok: true });
    expect(await passkeysOf(session)).toMatchObject([{ name: 'My phone' }]);
    for (const name of [undefined, '', ' ', 'x'.repeat(61), 5, 'a\u0000']) {
      expect(await rename(session, name)).toMatchObject({ refusal: { code: 'invalid' } });
    }
    const missing = { ok: false, refusal: { code: 'not-found' } };
    expect(await rename(await newcomer(), 'Mine')).toEqual(missing);
    expect(await rename(session, 'Mine', 'x')).toEqual(missing);
  });

  it('is removed by its owner alone, who is told, and signs nobody in from then on', async () => {
    const { session, device } = await holder();
    const [passkey] = await passkeysOf(session);
    const remove = (who: Session) => removePasskey(test.services, who, passkey?.id ?? '');
    const missing = { ok: false, refusal: { code: 'not-found' } };
    expect(await remove(await newcomer())).toEqual(missing);
    expect(await remove(session)).toEqual({ ok: true });
    expect(await remove(session)).toEqual(missing);
    expect(await signIn(device)).toEqual(REFUSED);
    expect(await toldOfChanges(test.db, session)).toContainEqual(
      expect.stringContaining('passkey-removed to '),
    );
  });

  it('stays where nothing else lets its owner in', async () => {
    const { session } = await holder();
    const { accountId } = session.actor;
    await test.db.deleteFrom('contact').where('accountId', '=', accountId).execute();
    const [passkey] = await passkeysOf(session);
    const last = { ok: false, refusal: { code: 'last-way-in' } };
    expect(await removePasskey(test.services, session, passkey?.id ?? '')).toEqual(last);
  });
});

describe('offering a passkey', () => {
  it('happens once, and not to whoever has one', async () => {
    const { accountId } = (await newcomer()).actor;
    const offers = await Promise.all([1, 2, 3].map(() => offerPasskey(test.services, accountId)));
    expect(offers.filter(Boolean)).toHaveLength(1);
    const { session } = await holder();
    expect(await offerPasskey(test.services, session.actor.accountId)).toBe(false);
  });
});
