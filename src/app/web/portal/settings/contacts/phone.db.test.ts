import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage, openSession, postForm } from '../../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { codeToSend, findAccountByContact } from '../../../../../accounts/index.ts';

/** Where text messages are not sent, and where they are. */
let silent: TestWeb;
let web: TestWeb;
beforeAll(async () => {
  silent = await startTestWeb();
  web = await startTestWeb({ services: { ...silent.services, sms: true } });
});
afterAll(async () => {
  await web.close();
  await silent.close();
});

const PAGE = '/account/settings/phone';
const PHONE = '+77001234567';

describe('a phone in the settings', () => {
  it('is proved by the code of a text message, shown, and removed', async () => {
    const { services } = silent;
    const session = await openSession(silent, 'phone@mail.example');
    const wrong = await postForm(web, `${PAGE}?lang=en`, { phone: '12' }, session);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('with a plus and the country code');
    const asked = await postForm(web, PAGE, { phone: '+7 700 123-45-67' }, session);
    expect(asked.headers.location).toBe(`${PAGE}/code`);
    const proof = asked.cookies.find(({ name }) => name === 'proof')?.value ?? '';
    const { signInId } = await services.db
      .selectFrom('message')
      .select('signInId')
      .where('phone', '=', PHONE)
      .executeTakeFirstOrThrow();
    const code = await codeToSend(services, signInId ?? '');
    const holder = { ...session, cookies: { ...session.cookies, proof } };
    expect((await getPage(web, `${PAGE}/code`, holder)).body).toContain(PHONE);
    await postForm(web, `${PAGE}/code`, { code }, holder);
    expect((await getPage(web, '/account/settings', session)).body).toContain(PHONE);
    await postForm(web, `${PAGE}/remove`, { remove: PHONE }, session);
    expect(await findAccountByContact(services.db, 'phone', PHONE)).toBeUndefined();
  });

  it('cannot be added where no text messages are sent', async () => {
    const session = await openSession(silent, 'silent@mail.example');
    expect((await getPage(silent, PAGE, session)).body).not.toContain('name="phone"');
    expect((await postForm(silent, PAGE, { phone: PHONE }, session)).statusCode).toBe(404);
    expect((await getPage(silent, '/account/settings', session)).body).not.toContain(PAGE);
  });
});
