import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL, openLinkOf } from '../../../../../test/support/host-link.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { amendRegistration, readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const BROWSER = { accept: 'text/html,application/xhtml+xml' };

function open(token: string, language = 'en') {
  return web.server.inject({ url: `/answer/${token}?lang=${language}`, headers: BROWSER });
}

function post(token: string, fields: Record<string, string>, language = 'en') {
  return web.server.inject({
    method: 'POST',
    url: `/answer/${token}?lang=${language}`,
    headers: { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}

async function statusOf(accountId: string, id: string): Promise<string> {
  const actor = { accountId, roles: [], demo: false };
  const read = await readRegistration(web.services, actor, id, 'en');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.status;
}

describe('opening the link', () => {
  it('shows who asks, where and for which days, and answers nothing', async () => {
    const { token, accountId, registrationId } = await askHost(web.services);
    for (let scan = 0; scan < 3; scan += 1) {
      const page = await open(token);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('SPECIMEN AZIZA');
      expect(page.body).toContain('Abay Avenue');
      expect(page.body).toContain('no right to the home');
    }
    expect(await statusOf(accountId, registrationId)).toBe('awaiting-host');
  });

  it('never tells the document number or an address of e-mail', async () => {
    const { token, filing } = await askHost(web.services);
    const { body } = await open(token);
    expect(body).not.toContain(filing.immigrant.document.number);
    expect(body).not.toContain('@');
  });

  it('keeps the link out of logs, caches, search engines and referrers', async () => {
    const { token } = await askHost(web.services);
    const page = await open(token);
    await post(token, {});
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(web.log()).toContain('/answer/:token');
    expect(web.log()).not.toContain(token);
    expect(page.body).not.toContain(token);
  });

  it.each([
    ['kk', 'Бұл адам сізде тұра ма?'],
    ['ru', 'Этот человек живёт у вас?'],
    ['en', 'Does this person stay with you?'],
  ])('speaks %s', async (language, heading) => {
    const { token } = await askHost(web.services);
    const page = await open(token, language);
    expect(page.body).toContain(`<html lang="${language}" dir="ltr"`);
    expect(page.headers['content-language']).toBe(language);
    expect(page.body).toContain(heading);
  });
});

describe('confirming', () => {
  it('registers at once where the host is tied to the place, and says until when', async () => {
    const asked = await askHost(web.services, { tied: true, surname: 'TIED' });
    const page = await post(asked.token, { answer: 'confirm', version: '1' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('now registered');
    const until = asked.filing.stay.until;
    expect(page.body).toContain(`${Number(until.slice(8))} `);
    expect(page.body).toContain(until.slice(0, 4));
    expect(page.body).not.toContain('TIED');
    expect(await statusOf(asked.accountId, asked.registrationId)).toBe('registered');
  });

  it('says that an officer looks first where the host is not tied to the place', async () => {
    const hostEmail = 'unknown-host@example.org';
    const { token, accountId, registrationId } = await askHost(web.services, { hostEmail });
    const page = await post(token, { answer: 'confirm', version: '1' });
    expect(page.body).toContain('An officer checks the filing first');
    expect(await statusOf(accountId, registrationId)).toBe('in-review');
  });

  it('sent twice at once is one answer, and after that the link has ended', async () => {
    const { token, accountId, registrationId } = await askHost(web.services, { tied: true });
    const fields = { answer: 'confirm', version: '1' };
    const pages = await Promise.all([post(token, fields), post(token, fields)]);
    const statuses = pages.map((page) => page.statusCode);
    expect(statuses).toContain(200);
    expect([200, 410]).toEqual(expect.arrayContaining(statuses));
    const again = [await post(token, fields), await open(token)];
    expect(again.map((page) => page.statusCode)).toEqual([410, 410]);
    expect(await statusOf(accountId, registrationId)).toBe('registered');
    expect(await certificatesOf(registrationId)).toBe(1);
  });
});

describe('declining', () => {
  it('takes the reason and an optional note', async () => {
    const { token, accountId, registrationId } = await askHost(web.services);
    const fields = { answer: 'decline', reason: 'unknown-person', version: '1' };
    const page = await post(token, { ...fields, note: 'Never met.\r\n'.repeat(80) });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('You have declined');
    expect(await statusOf(accountId, registrationId)).toBe('refused');
    const notes = await web.services.db.selectFrom('note').select('body').execute();
    expect(notes.map(({ body }) => body)).toContainEqual(expect.stringContaining('Never met.\n'));
  });

  it('without a reason names the field and keeps what was typed', async () => {
    const { token, accountId, registrationId } = await askHost(web.services);
    const note = 'I <b>know</b> nobody & nothing';
    const page = await post(token, { answer: 'decline', note, version: '1' });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('<a href="#reason">Choose the reason why you decline.</a>');
    expect(page.body).toContain('id="reason"');
    expect(page.body).toContain('I &lt;b>know&lt;/b> nobody &amp; nothing');
    expect(page.body).toMatch(/<details [^>]*open/);
    expect(await statusOf(accountId, registrationId)).toBe('awaiting-host');
  });

  it('with a note that is too long keeps the reason', async () => {
    const { token } = await askHost(web.services);
    const fields = { answer: 'decline', reason: 'other', version: '1', note: 'x'.repeat(1_001) };
    const page = await post(token, fields, 'ru');
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('href="#note"');
    expect(page.body).toMatch(/value="other"[^>]*checked/);
  });
});

describe('an answer that cannot be taken', () => {
  it('shows the new version after an amendment, and takes the answer to that', async () => {
    const asked = await askHost(web.services);
    await amendUntil(asked.accountId, asked.registrationId, asked.filing.stay.from);
    const page = await post(asked.token, { answer: 'confirm', version: '1' });
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('The filing was changed');
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    expect((await post(asked.token, { answer: 'confirm', version })).statusCode).toBe(200);
  });

  it.each([
    '',
    '0',
    '-1',
    '1.5',
    '1e3',
    'x',
    '99999999999999999999',
  ])('asks to read again when the form names the version "%s"', async (version) => {
    const { token } = await askHost(web.services);
    expect((await post(token, { answer: 'confirm', version })).statusCode).toBe(409);
  });

  it('refuses the filer who typed an address of their own', async () => {
    const asked = await askHost(web.services, { hostEmail: IMMIGRANT_EMAIL });
    const page = await post(asked.token, { answer: 'confirm', version: '1' });
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain('You cannot answer your own filing');
    expect(await statusOf(asked.accountId, asked.registrationId)).toBe('awaiting-host');
  });

  it.each([
    ['no answer', { version: '1' }],
    ['an answer that is none', { version: '1', answer: 'perhaps' }],
  ])('asks again for %s', async (_name, fields) => {
    const { token } = await askHost(web.services);
    const page = await post(token, fields);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Choose whether you confirm or decline.');
  });
});

describe('a link that opens nothing', () => {
  it('looks the same whether it is used, replaced, tampered with or invented', async () => {
    const used = await askHost(web.services, { surname: 'USED' });
    await post(used.token, { answer: 'decline', reason: 'other', version: '1' });
    const replaced = await askHost(web.services);
    await amendHost(replaced.accountId, replaced.registrationId);
    expect(await openLinkOf(web.services, replaced.registrationId)).not.toBe(replaced.token);
    const { token } = await askHost(web.services);
    const tampered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const tokens = [used.token, replaced.token, tampered, 'x', 'A'.repeat(43), `${token}A`];
    const pages = await Promise.all(tokens.map((each) => open(each)));
    const posted = await Promise.all(
      tokens.map((each) => post(each, { answer: 'confirm', version: '1' })),
    );
    for (const page of [...pages, ...posted]) {
      expect(page.statusCode).toBe(410);
      expect(page.body).toBe(pages[0]?.body);
    }
    expect(pages[0]?.body).toContain('This request has ended');
    expect(pages[0]?.body).not.toMatch(/USED|SPECIMEN|Abay/);
  });

  it('has ended when its time is over', async () => {
    const { token, registrationId } = await askHost(web.services);
    await web.services.db
      .updateTable('consentRequest')
      .set({ linkExpiresAt: new Date(0) })
      .where('registrationId', '=', registrationId)
      .execute();
    expect((await open(token)).statusCode).toBe(410);
  });
});

async function certificatesOf(registrationId: string): Promise<number> {
  const { db } = web.services;
  const rows = await db
    .selectFrom('certificate')
    .select('number')
    .where('registrationId', '=', registrationId)
    .execute();
  return rows.length;
}

async function amendUntil(accountId: string, registrationId: string, until: string): Promise<void> {
  await amend(accountId, registrationId, { stay: { until } });
}

async function amendHost(accountId: string, registrationId: string): Promise<void> {
  await amend(accountId, registrationId, { host: { email: 'other-host@example.org' } });
}

async function amend(accountId: string, registrationId: string, body: object): Promise<void> {
  const actor = { accountId, roles: [], demo: true };
  const amended = await amendRegistration(web.services, actor, registrationId, body);
  if (!amended.ok) throw new Error(amended.refusal.code);
}
