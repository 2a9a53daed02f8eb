import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  mistaken,
  newNetwork,
  signedInAs,
  startTestSignIn,
  type TestSignIn,
  toldOfChanges,
} from '../../../test/support/sign-in.ts';
import {
  addContact,
  askToAdd,
  codeToSend,
  findAccountByContact,
  removeContact,
  type Session,
  signIn,
  viewAccount,
} from '../index.ts';
import { tokenHash } from '../token-hash.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

type Kind = 'email' | 'phone';

let people = 0;

function newEmail(): string {
  people += 1;
  return `person-${people}@mail.example`;
}

async function newcomer(): Promise<{ readonly email: string; readonly session: Session }> {
  const email = newEmail();
  return { email, session: await signedInAs(test.services, email) };
}

function ask(session: Session, kind: Kind, body: object, address: string = newNetwork()) {
  return askToAdd(test.services, session, { kind, body, language: 'en', address });
}

/** A browser in which a code was asked for, and the code that was sent. */
async function asked(session: Session, kind: Kind, body: object) {
  const outcome = await ask(session, kind, body);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { attempt } = outcome.value;
  const { id } = await test.db
    .selectFrom('signInAttempt')
    .select('id')
    .where('browserHash', '=', tokenHash(attempt))
    .executeTakeFirstOrThrow();
  return { kind, attempt, code: await codeToSend(test.services, id) };
}

async function add(session: Session, kind: Kind, body: object) {
  return addContact(test.services, session, await asked(session, kind, body));
}

async function heldBy({ actor }: Session): Promise<readonly string[]> {
  const { contacts } = await viewAccount(test.db, actor);
  return contacts.map(({ kind, value, provedBy }) => `${kind} ${value} by ${provedBy}`);
}

const ENDED = { ok: false, refusal: { code: 'code-ended' } };

describe('another address', () => {
  it('comes in the place of the old one, which is told and signs in no more', async () => {
    const { email, session } = await newcomer();
    const next = newEmail();
    expect(
      await add(session, 'email', { email: ` ${next.toUpperCase()}`, replaces: email }),
    ).toEqual({ ok: true });
    expect(await heldBy(session)).toEqual([`email ${next} by code`]);
    expect(await toldOfChanges(test.db, session)).toEqual([`email-changed to ${email}`]);
    const again = await signedInAs(test.services, next);
    expect(again.actor.accountId).toBe(session.actor.accountId);
    const stranger = await signedInAs(test.services, email);
    expect(stranger.actor.accountId).not.toBe(session.actor.accountId);
  });

  it('comes beside the first, to which messages still go', async () => {
    const { email, session } = await newcomer();
    const second = newEmail();
    expect(await add(session, 'email', { email: second })).toEqual({ ok: true });
    expect(await heldBy(session)).toEqual([`email ${email} by code`, `email ${second} by code`]);
    expect(await toldOfChanges(test.db, session)).toEqual([`email-added to ${email}`]);
    expect((await signedInAs(test.services, second)).actor).toEqual(session.actor);
  });

  it('is proved by its code, in the browser that asked, for the account that asked', async () => {
    const [{ session }, { session: other }] = [await newcomer(), await newcomer()];
    const entered = await asked(session, 'email', { email: newEmail() });
    expect(await addContact(test.services, other, entered)).toEqual(ENDED);
    const { attempt } = await asked(session, 'email', { email: newEmail() });
    expect((await addContact(test.services, session, { ...entered, attempt })).ok).toBe(false);
    const wrong = { ...entered, ...mistaken(entered) };
    const once = await addContact(test.services, session, wrong);
    expect(once).toMatchObject({ refusal: { code: 'wrong-code', guessesLeft: 4 } });
    expect(await addContact(test.services, session, { ...entered, kind: 'phone' })).toEqual(ENDED);
    const both = [1, 2].map(() => addContact(test.services, session, entered));
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    expect(await toldOfChanges(test.db, session)).toHaveLength(1);
  });

  it('is given with a code that signs nobody in, and the other way round', async () => {
    const { session } = await newcomer();
    const proof = await asked(session, 'email', { email: newEmail() });
    const browser = { userAgent: undefined, formerSession: null };
    expect(await signIn(test.services, { ...proof, ...browser })).toEqual(ENDED);
  });

  it('of another account is asked for like any, and refused to whoever has proved it', async () => {
    const { email: taken } = await newcomer();
    const { session } = await newcomer();
    const answers = [
      await ask(session, 'email', { email: taken }),
      await ask(session, 'email', { email: newEmail() }),
    ].map((outcome) => Object.keys(outcome.ok ? outcome.value : outcome));
    expect(answers[0]).toEqual(answers[1]);
    const entered = await asked(session, 'email', { email: taken });
    const refused = { ok: false, refusal: { code: 'address-in-use' } };
    expect(await addContact(test.services, session, entered)).toEqual(refused);
    expect(await heldBy(session)).toHaveLength(1);
  });

  it('needs a sign-in within ten minutes, and fields that are right', async () => {
    const { email, session } = await newcomer();
    const refusal = async (body: object) => {
      const outcome = await ask(session, 'email', body);
      return outcome.ok ? outcome : outcome.refusal;
    };
    expect(await refusal({})).toMatchObject({ errors: [{ pointer: '/email', code: 'required' }] });
    expect(await refusal({ email: 'x' })).toMatchObject({ errors: [{ code: 'bad-email' }] });
    expect(await refusal({ email })).toMatchObject({ errors: [{ code: 'own-already' }] });
    expect(await refusal({ email: newEmail(), replaces: newEmail() })).toMatchObject({
      errors: [{ pointer: '/replaces', code: 'malformed' }],
    });
    for (let more = 0; more < 2; more += 1) await add(session, 'email', { email: newEmail() });
    expect(await refusal({ email: newEmail() })).toMatchObject({
      errors: [{ code: 'too-many-contacts', params: { maximum: 3 } }],
    });
    test.pass({ minutes: 10 });
    expect(await refusal({ email: newEmail() })).toEqual({ code: 'sign-in-again' });
  });
});

describe('removing an address', () => {
  it('tells it, and leaves the last one', async () => {
    const { email, session } = await newcomer();
    const second = newEmail();
    await add(session, 'email', { email: second });
    const remove = (value: string) =>
      removeContact(test.services, session, { kind: 'email', value });
    expect(await remove(newEmail())).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await remove(email)).toEqual({ ok: true });
    expect((await toldOfChanges(test.db, session)).slice(1)).toEqual([
      `email-removed to ${email}`,
      `email-removed to ${second}`,
    ]);
    expect(await remove(second)).toMatchObject({ refusal: { code: 'last-way-in' } });
    test.pass({ minutes: 10 });
    expect(await remove(second)).toEqual({ ok: false, refusal: { code: 'sign-in-again' } });
  });
});

describe('a phone', () => {
  let numbers = 1_000_000;
  const newPhone = () => {
    numbers += 1;
    return `+7700${numbers}`;
  };

  it('is proved by a code in a text message', async () => {
    const { session } = await newcomer();
    const phone = newPhone();
    expect(await add(session, 'phone', { phone: phone.replace('+7700', '+7 (700) ') })).toEqual({
      ok: true,
    });
    expect(await heldBy(session)).toContain(`phone ${phone} by code`);
    const messages = await test.db
      .selectFrom('message')
      .select(['template', 'recipient', 'phone'])
      .where('phone', '=', phone)
      .execute();
    expect(messages).toEqual([{ template: 'phone-code', recipient: null, phone }]);
    expect(await toldOfChanges(test.db, session)).toEqual([
      expect.stringContaining('number-added to person-'),
    ]);
  });

  it('goes with its number to whoever has it now, and the former holder is told', async () => {
    const [{ session: former }, { session: now }] = [await newcomer(), await newcomer()];
    const phone = newPhone();
    await add(former, 'phone', { phone });
    await add(now, 'phone', { phone });
    const holder = await findAccountByContact(test.db, 'phone', phone);
    expect(holder?.accountId).toBe(now.actor.accountId);
    expect(await toldOfChanges(test.db, former)).toContainEqual(
      expect.stringContaining('contact-moved to '),
    );
    expect(await removeContact(test.services, now, { kind: 'phone', value: phone })).toEqual({
      ok: true,
    });
    expect(await findAccountByContact(test.db, 'phone', phone)).toBeUndefined();
  });

  it('gets five codes a day, whoever asks from wherever', async () => {
    const phone = newPhone();
    for (let time = 0; time < 5; time += 1) {
      expect((await ask((await newcomer()).session, 'phone', { phone })).ok).toBe(true);
    }
    const { session } = await newcomer();
    expect(await ask(session, 'phone', { phone })).toMatchObject({
      refusal: { code: 'too-many-codes' },
    });
    expect((await ask(session, 'phone', { phone: newPhone() })).ok).toBe(true);
  });
});
