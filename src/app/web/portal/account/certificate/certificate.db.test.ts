import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL, openLinkOf } from '../../../../../../test/support/host-link.ts';
import { getPage, openSession, type TestSession } from '../../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { qrSvg } from '../../../../../certificates/index.ts';
import {
  answerRequest,
  fileRegistration,
  readCertificate,
} from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
});
afterAll(() => web.close());

function confirm(token: string) {
  return answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
}

async function registered(surname?: string) {
  const asked = await askHost(web.services, { tied: true, ...(surname ? { surname } : {}) });
  await confirm(asked.token);
  return asked;
}

function actor() {
  return { accountId: filer.accountId, roles: [], demo: false };
}

async function certificateOf(id: string) {
  const read = await readCertificate(web.services, actor(), id);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

describe('the certificate on a page', () => {
  it('shows its code as it was signed, and of document and host only a part', async () => {
    const { registrationId: id, filing } = await registered();
    const { statusCode, body } = await getPage(web, `/registrations/${id}/certificate`, filer);
    const { number, qr } = await certificateOf(id);
    expect(statusCode).toBe(200);
    expect(body).toContain(
      `<div class="qr">${qrSvg(qr, 'QR code to check the certificate')}</div>`,
    );
    expect(body).toContain(number);
    expect(body).toContain(`•••••${filing.immigrant.document.number.slice(-4)}`);
    expect(body).not.toContain(filing.immigrant.document.number);
    expect(body).not.toContain('INVENTED HOST');
    expect(body).toContain('17 May 1990');
    expect(body).not.toContain('Demonstration only');
  });

  it('says when a newer registration has taken its place, and stays', async () => {
    const { registrationId: id, filing, accountId } = await registered();
    const mover = { accountId, roles: [], demo: false };
    const moved = await fileRegistration(web.services, { actor: mover, body: filing, key: null });
    if (!moved.ok) throw new Error(moved.refusal.code);
    await confirm(await openLinkOf(web.services, moved.value.id));
    const { statusCode, body } = await getPage(web, `/registrations/${id}/certificate`, filer);
    expect(statusCode).toBe(200);
    expect(body).toContain('This registration has ended');
    expect(body).toContain('this certificate no longer counts');
    expect(body).not.toContain('Registered until');
    expect(body).toContain('<div class="qr">');
  });

  it('of a case that is not registered says what it takes', async () => {
    const { registrationId: id } = await askHost(web.services);
    for (const page of ['certificate', 'certificate.pdf']) {
      const { statusCode, body } = await getPage(web, `/registrations/${id}/${page}`, filer);
      expect(statusCode).toBe(404);
      expect(body).toContain('There is no certificate');
      expect(body).toContain(`href="/registrations/${id}"`);
    }
  });

  it('comes as a PDF that opens where it is', async () => {
    const { registrationId: id } = await registered();
    const pdf = await getPage(web, `/registrations/${id}/certificate.pdf`, filer);
    const { number } = await certificateOf(id);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toBe(`inline; filename="${number}.pdf"`);
    expect(pdf.headers['cache-control']).toContain('no-store');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is recorded as read, once a page', async () => {
    const { registrationId: id } = await registered();
    await getPage(web, `/registrations/${id}/certificate`, filer);
    const entries = await web.services.db
      .selectFrom('auditEntry')
      .select('action')
      .where('registrationId', '=', id)
      .where('action', 'like', '%-read')
      .execute();
    expect(entries).toEqual([{ action: 'certificate-read' }]);
  });

  it('says in a demonstration that it is one', async () => {
    const shown = await startTestWeb({ services: { ...web.services, demo: true } });
    const { registrationId: id } = await registered();
    const { body } = await getPage(shown, `/registrations/${id}/certificate`, filer);
    await shown.close();
    expect(body).toContain('Demonstration only. Not an official document.');
  });
});

describe('the receipt on a page', () => {
  it('says when somebody filed, and that it is no registration', async () => {
    const { registrationId: id } = await askHost(web.services);
    const said = {
      kk: 'Бұл әлі тіркеу емес.',
      ru: 'Это ещё не регистрация.',
      en: 'It is not yet a registration.',
    };
    for (const [language, words] of Object.entries(said)) {
      const { body } = await getPage(web, `/registrations/${id}/receipt?lang=${language}`, filer);
      expect(body).toContain(words);
      expect(body).toMatch(/F-\d{4}|F-/);
      expect(body).toContain('<div class="qr">');
      expect(body).not.toContain(`/registrations/${id}/certificate`);
    }
  });

  it('leads on to the certificate once there is one', async () => {
    const { registrationId: id } = await registered();
    const { body } = await getPage(web, `/registrations/${id}/receipt`, filer);
    expect(body).toContain(`href="/registrations/${id}/certificate"`);
  });
});
