import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator, type Deviation } from '../../../test/support/authenticator.ts';
import { ORIGIN, passkeySteps } from '../../../test/support/passkeys.ts';
import { startTestSignIn, type TestSignIn, toldOfChanges } from '../../../test/support/sign-in.ts';
import { addPasskey, beginPasskeySignIn, readSession, viewAccount } from '../index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

const { add, begun, holder, newcomer, passkeysOf, send, signIn } = passkeySteps(() => test);
const REFUSED = { ok: false, refusal: { code: 'passkey-refused' } };

describe('a passkey', () => {
  it('is made by a device that knows its owner, and signs them in as a code would', async () => {
    const { session, device } = await holder();
    const first = await signIn(device);
    const second = await signIn(device);
    if (!first.ok || !second.ok) throw new Error('Both were right');
    expect(first.value).toMatchObject({ accountId: session.actor.accountId, roles: [] });
    const wall = test.services.clock.wall();
    expect(await readSession(test.db, second.value.session, wall)).toMatchObject({
      actor: session.actor,
    });
    const [passkey] = await passkeysOf(session);
    expect(passkey).toMatchObject({ name: 'Chrome, Android', blockedAt: null });
    expect(passkey?.lastUsedAt).toBeInstanceOf(Date);
    const { accountId } = session.actor;
    const entries = await test.db
      .selectFrom('auditEntry')
      .select('action')
      .where('actorId', '=', accountId)
      .orderBy('id')
      .execute();
    const actions = entries.map(({ action }) => action);
    expect(actions).toEqual(['signed-in', 'passkey-added', 'signed-in', 'signed-in']);
    const [email] = (await viewAccount(test.db, session.actor)).contacts;
    expect(await toldOfChanges(test.db, session)).toEqual([`passkey-added to ${email?.value}`]);
  });

  it('asks for a device that knows its owner and keeps the account’s name', async () => {
    const session = await newcomer();
    const { options } = await begun(session);
    expect(options).toMatchObject({
      rp: { id: 'registration.example', name: 'Tirkeu' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(options.user.id).not.toContain('holder');
    const { options: asked } = await beginPasskeySignIn(test.services, ORIGIN);
    expect(asked).toMatchObject({ rpId: 'registration.example', userVerification: 'required' });
    expect(asked.allowCredentials).toBeUndefined();
  });

  it.each<[string, Deviation]>([
    ['of another site', { origin: 'https://evil.example' }],
    ['for another relying party', { relyingParty: 'evil.example' }],
    ['for another challenge', { challenge: 'A'.repeat(43) }],
    ['by a device that did not ask its owner', { verified: false }],
    ['for another account', { userHandle: 'A'.repeat(22) }],
  ])('that signs %s signs nobody in', async (_what, deviation) => {
    const { session, device } = await holder();
    expect(await signIn(device, deviation)).toEqual(REFUSED);
    expect((await signIn(device)).ok).toBe(true);
    const other = createAuthenticator(ORIGIN);
    const isAdded = 'userHandle' in deviation;
    expect((await add(session, other, deviation)).ok).toBe(isAdded);
  });

  it('signs in once with one answer, and in the browser that was asked alone', async () => {
    const { device } = await holder();
    const { browser, options } = await beginPasskeySignIn(test.services, ORIGIN);
    const another = await beginPasskeySignIn(test.services, ORIGIN);
    const answer = device.sign(options);
    expect(await send(another.browser, answer)).toEqual(REFUSED);
    const twice = await Promise.all([send(browser, answer), send(browser, answer)]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await send(browser, answer)).toEqual(REFUSED);
  });

  it('is no good after ten minutes of waiting', async () => {
    const { device } = await holder();
    const { browser, options } = await beginPasskeySignIn(test.services, ORIGIN);
    test.pass({ minutes: 11 });
    expect(await send(browser, device.sign(options))).toEqual(REFUSED);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"id":"x"}',
    '\u0000',
    'x'.repeat(100_000),
  ])('is no answer such as %.20j', async (answer) => {
    const { browser } = await beginPasskeySignIn(test.services, ORIGIN);
    expect(await send(browser, answer)).toEqual(REFUSED);
    const session = await newcomer();
    const adding = { ...(await begun(session)), answer, origin: ORIGIN, userAgent: undefined };
    expect(await addPasskey(test.services, session, adding)).toEqual(REFUSED);
  });
});

describe('a counter that goes back', () => {
  it('blocks the passkey, whoever used it, and tells the owner', async () => {
    const { session, device } = await holder();
    expect((await signIn(device, { counter: 7 })).ok).toBe(true);
    expect(await signIn(device, { counter: 7 })).toEqual(REFUSED);
    expect(await signIn(device, { counter: 8 })).toEqual(REFUSED);
    const [passkey] = await passkeysOf(session);
    expect(passkey?.blockedAt).toBeInstanceOf(Date);
    expect(await toldOfChanges(test.db, session)).toContainEqual(
      expect.stringContaining('passkey-copied to '),
    );
  });

  it('is none where a device counts nothing', async () => {
    const { device } = await holder();
    for (let time = 0; time < 3; time += 1) {
      expect((await signIn(device, { counter: 0 })).ok).toBe(true);
    }
  });
});
