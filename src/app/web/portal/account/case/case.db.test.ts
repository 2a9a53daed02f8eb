import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { answerRequest } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let host: TestSession;
let officer: TestSession;
let stranger: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  host = await openSession(web, 'host@example.org');
  officer = await openSession(web, 'officer@example.org', 'officer');
  stranger = await openSession(web, 'stranger@example.org');
});
afterAll(() => web.close());

const PAGES = ['', '/withdraw', '/receipt'];

describe('a page of a case', () => {
  it.each(PAGES)('%s leads officers and hosts to their own', async (page) => {
    const { registrationId: id } = await askHost(web.services);
    const asOfficer = await getPage(web, `/registrations/${id}${page}`, officer);
    expect(asOfficer.statusCode).toBe(303);
    expect(asOfficer.headers.location).toBe(`/console/cases/${id}`);
    const asHost = await getPage(web, `/registrations/${id}${page}`, host);
    expect(asHost.headers.location).toBe(`/host/requests/${id}`);
  });

  it.each([
    ...PAGES,
    '/certificate',
    '/certificate.pdf',
  ])('%s is not there for strangers, nor under what is no id', async (page) => {
    const { registrationId: id } = await askHost(web.services, { surname: 'HIDDEN' });
    const others = await getPage(web, `/registrations/${id}${page}`, stranger);
    expect(others.statusCode).toBe(404);
    expect(others.body).not.toContain('HIDDEN');
    const nobodys = await getPage(web, `/registrations/x'--${page}`, filer);
    expect(nobodys.statusCode).toBe(404);
    const before = await getPage(web, `/registrations/${id}${page}`);
    expect(before.headers.location).toMatch(/^\/sign-in/);
  });

  it('shows the case to the one who filed it, and begins drafts from it', async () => {
    const { registrationId: id } = await askHost(web.services);
    const { statusCode, body } = await getPage(web, `/registrations/${id}`, filer);
    expect(statusCode).toBe(200);
    expect(body).toContain('Waiting for your host');
    expect(body).toContain('SPECIMEN AZIZA');
    expect(body.match(/action="\/file"/g)).toHaveLength(2);
    expect(body).toContain(`name="of" value="${id}"`);
    expect(body).toContain(`name="token" value="${filer.formToken}"`);
  });
});

describe('withdrawing', () => {
  const address = (id: string) => `/registrations/${id}/withdraw`;

  it('asks once more, ends the filing, and does no harm a second time', async () => {
    const { registrationId: id, token } = await askHost(web.services);
    const asked = await getPage(web, address(id), filer);
    expect(asked.body).toContain('Withdraw this filing?');
    for (let time = 0; time < 2; time += 1) {
      const done = await postForm(web, address(id), {}, filer);
      expect(done.statusCode).toBe(303);
      expect(done.headers.location).toBe(`/registrations/${id}`);
    }
    expect((await getPage(web, `/registrations/${id}`, filer)).body).toContain('was withdrawn');
    const again = await getPage(web, address(id), filer);
    expect(again.headers.location).toBe(`/registrations/${id}`);
    const answer = await answerRequest(
      web.services,
      { through: 'link', token },
      { answer: 'confirm' },
    );
    expect(answer.ok).toBe(false);
  });

  it('of a registration in force shows that it stays', async () => {
    const { registrationId: id, token } = await askHost(web.services, { tied: true });
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    const refused = await postForm(web, address(id), {}, filer);
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('The registration is already in force');
    expect(refused.body).toContain('Registered until');
    expect((await getPage(web, address(id), filer)).statusCode).toBe(303);
  });

  it('is for the filer alone', async () => {
    const { registrationId: id } = await askHost(web.services);
    for (const other of [host, officer, stranger]) {
      expect((await postForm(web, address(id), {}, other)).statusCode).toBe(404);
    }
    const forged = await postForm(web, address(id), { token: stranger.formToken }, filer);
    expect(forged.statusCode).toBe(403);
    expect((await getPage(web, `/registrations/${id}`, filer)).body).toContain(
      'Waiting for your host',
    );
  });
});
