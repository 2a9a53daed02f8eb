import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { sendingMeans, sendMessage } from '../../test/support/sending.ts';
import { askForCode, attemptOf, readSession, signIn } from '../accounts/index.ts';
import { type Mailer, renderTemplate } from '../notifications/index.ts';
import { demoPages } from './demo.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

type Mail = Parameters<Mailer['send']>[0];

async function ask(email: string, language: 'kk' | 'ru' | 'en'): Promise<string> {
  const asked = await askForCode(product.services, { email, language, address: '192.0.2.1' });
  if (!asked.ok) throw new Error(`No code for the test: ${asked.refusal.code}`);
  return asked.value.attempt;
}

/** Sends what waits for this address, as the worker does, and gives the mail. */
async function mailTo(email: string): Promise<Mail | undefined> {
  const mails: Mail[] = [];
  const mailer: Mailer = {
    send: async (mail) => {
      mails.push(mail);
      return { accepted: true };
    },
    close: () => {},
  };
  const { id } = await product.db
    .selectFrom('message')
    .select('id')
    .where('recipient', '=', email)
    .executeTakeFirstOrThrow();
  await sendMessage(sendingMeans(product.services, { mailer }), id);
  return mails[0];
}

describe('a person who wants to sign in', () => {
  it('gets in with the code of the mail, which is in their language', async () => {
    const email = 'traveller@mail.example';
    const attempt = await ask(email, 'ru');
    const mail = await mailTo(email);
    expect(mail).toMatchObject({ to: email, language: 'ru', subject: 'Tirkeu: код для входа' });
    const code = mail?.text.match(/^\d{6}$/m)?.[0] ?? '';
    const request = { attempt, code, userAgent: undefined, formerSession: null };
    const outcome = await signIn(product.services, request);
    if (!outcome.ok) throw new Error(`Not signed in: ${outcome.refusal.code}`);
    const { session, accountId } = outcome.value;
    const found = await readSession(product.db, session, product.clock.wall());
    expect(found?.actor).toEqual({ accountId, roles: [], demo: false });
    expect(product.log()).not.toContain(code);
  });

  it('finds the code among the messages of a demonstration', async () => {
    const email = 'visitor@mail.example';
    const attempt = await ask(email, 'kk');
    await product.drain();
    const { immigrant, host, officer, feed } = product.people;
    const accounts = {
      immigrant: immigrant.accountId,
      host: host.accountId,
      officer: officer.accountId,
      supervisor: officer.accountId,
      appeals: officer.accountId,
      feed: feed.accountId,
    };
    const pages = demoPages({ clock: product.clock, file: '', accounts }, product.services);
    const messages = await pages.listMessages();
    const message = messages.find(({ recipient }) => recipient === email);
    if (!message) throw new Error('The message is listed');
    expect(message).toMatchObject({ state: 'kept', arguments: { minutes: '15' } });
    expect(message.arguments).not.toHaveProperty('link');
    const { text } = renderTemplate(message.template, message.language, message.arguments);
    const code = text.match(/^\d{6}$/m)?.[0] ?? '';
    const request = { attempt, code, userAgent: undefined, formerSession: null };
    expect((await signIn(product.services, request)).ok).toBe(true);
    expect(await attemptOf(product.services, attempt)).toMatchObject({ ended: true });
  });
});
