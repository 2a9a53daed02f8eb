import { type KyselyPlugin, PostgresQueryCompiler, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  newNetwork,
  signedIn,
  startTestSignIn,
  type TestSignIn,
} from '../../test/support/sign-in.ts';
import { sendMessageTask } from '../notifications/index.ts';
import { type AskingOutcome, askForCode } from './index.ts';

let test: TestSignIn;
beforeAll(async () => {
  test = await startTestSignIn();
});
afterAll(() => test.stop());

function ask(email: unknown, address: string = newNetwork()): Promise<AskingOutcome> {
  return askForCode(test.services, { email, language: 'en', address });
}

function tooMany(seconds: number) {
  return { ok: false, refusal: { code: 'too-many-codes', seconds } };
}

/** Seconds pass while the test runs; more than these would be a fault. */
function expectTooMany(outcome: AskingOutcome, seconds: number): void {
  const found =
    outcome.ok || outcome.refusal.code !== 'too-many-codes' ? 0 : outcome.refusal.seconds;
  expect(outcome).toEqual(tooMany(found));
  expect(found).toBeLessThanOrEqual(seconds);
  expect(found).toBeGreaterThan(seconds - 30);
}

async function askTimes(times: number, email: (at: number) => string, address: string) {
  for (let at = 0; at < times; at += 1) expect((await ask(email(at), address)).ok).toBe(true);
}

describe('asking for a code', () => {
  it('answers with a token for the browser, the address as understood, and until when', async () => {
    const outcome = await ask(' Somebody@MAIL.example');
    expect(outcome).toEqual({
      ok: true,
      value: {
        attempt: expect.stringMatching(/^[\w-]{43}$/),
        sentTo: 'somebody@mail.example',
        expiresAt: expect.any(Date),
      },
    });
    const minutes = outcome.ok ? (outcome.value.expiresAt.getTime() - Date.now()) / 60_000 : 0;
    expect(Math.round(minutes)).toBe(15);
  });

  it.each([
    [undefined, 'required'],
    [5, 'wrong-type'],
    ['', 'bad-email'],
    ['nobody', 'bad-email'],
    ['a@mail.example, b@mail.example', 'bad-email'],
    ['a@mail.example\r\nBcc: b@mail.example', 'bad-email'],
    ['a\u0000@mail.example', 'malformed'],
  ])('for %j is refused as %s and sends nothing', async (email, code) => {
    const count = () => sql`select count(*) from message`.execute(test.db);
    const before = await count();
    const outcome = await ask(email);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', errors: [{ pointer: '/email', code }] },
    });
    expect(await count()).toEqual(before);
  });

  it('sends one message, in the language of the page, which is given up before the code is dead', async () => {
    await askForCode(test.services, {
      email: 'reader@mail.example',
      language: 'kk',
      address: newNetwork(),
    });
    const { rows } = await sql`
      select m.template, m.language, m.state, m.arguments, m.registration_id, j.max_attempts
      from message m join graphile_worker._private_jobs j on j.payload ->> 'messageId' = m.id::text
      where m.recipient = 'reader@mail.example'`.execute(test.db);
    expect(rows).toEqual([
      {
        template: 'sign-in-code',
        language: 'kk',
        state: 'queued',
        arguments: { minutes: '15' },
        registrationId: null,
        maxAttempts: 7,
      },
    ]);
    let waited = 0;
    for (let attempt = 1; attempt < 7; attempt += 1) waited += Math.exp(attempt);
    expect(waited).toBeLessThan(15 * 60);
    expect(sendMessageTask.maxAttempts).toBeGreaterThan(7);
  });
});

describe('whether there is an account', () => {
  /** Asks, and gives the statements that it took and the shape of the answer. */
  async function listened(email: string) {
    const statements: string[] = [];
    const listen: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        statements.push(new PostgresQueryCompiler().compileQuery(node, queryId).sql);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const services = { ...test.services, db: test.db.withPlugin(listen) };
    const outcome = await askForCode(services, { email, language: 'en', address: newNetwork() });
    return { statements, answer: Object.keys(outcome.ok ? outcome.value : outcome.refusal) };
  }

  it('shows neither in the answer nor in what is done for it', async () => {
    await signedIn(test.services, 'known@mail.example');
    const known = await listened('known@mail.example');
    expect(known).toEqual(await listened('unknown@mail.example'));
    expect(known.statements).toHaveLength(5);
    expect(known.answer).toEqual(['attempt', 'sentTo', 'expiresAt']);
  });
});

describe('too many codes', () => {
  it('are five in a quarter of an hour for one address from one network, and no more from others', async () => {
    const [email, address] = ['eager@mail.example', newNetwork()];
    await askTimes(1, () => email, address);
    test.pass({ minutes: 10 });
    await askTimes(4, () => email, address);
    expectTooMany(await ask(email, address), 5 * 60);
    expectTooMany(await ask(email.toUpperCase(), address), 5 * 60);
    expect((await ask('neighbour@mail.example', address)).ok).toBe(true);
    expect((await ask(email, newNetwork())).ok).toBe(true);
    test.pass({ minutes: 5 });
    expect((await ask(email, address)).ok).toBe(true);
    expectTooMany(await ask(email, address), 10 * 60);
  });

  it('are thirty from one network, for whatever addresses', async () => {
    const address = newNetwork();
    await askTimes(30, (at) => `guest-${at}@mail.example`, address);
    expectTooMany(await ask('guest-30@mail.example', address), 15 * 60);
    expect((await ask('guest-30@mail.example')).ok).toBe(true);
    test.pass({ minutes: 15 });
    expect((await ask('guest-30@mail.example', address)).ok).toBe(true);
  });

  it('are counted right when all are asked for at once', async () => {
    const address = newNetwork();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => ask('at-once@mail.example', address)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
  });
});
