import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { answerRequest, inPersonCode, readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let host: TestSession;
let passerBy: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  host = await openSession(web, 'host@example.org');
  passerBy = await openSession(web, 'passer-by@example.org');
});
afterAll(() => web.close());

const actorOf = ({ accountId }: TestSession) => ({ accountId, roles: [], demo: false });

/** A case whose host reads no mail, and the address in the code on the foreigner's phone. */
async function scanned() {
  const asked = await askHost(web.services, { tied: true, hostEmail: 'reads-nothing@example.org' });
  const code = await inPersonCode(web.services, actorOf(filer), asked.registrationId);
  if (!code.ok) throw new Error(code.refusal.code);
  return { ...asked, url: `/in-person/${code.value}`, code: code.value };
}

async function statusOf(id: string): Promise<string> {
  const read = await readRegistration(web.services, actorOf(filer), id, 'en');
  return read.ok ? read.value.status : read.refusal.code;
}

const YES = { answer: 'confirm', version: '1' };

describe('the page with the code', () => {
  it.each([
    ['kk', 'Үй иесі осы кодты сканерлесін', 'Код 15 минут жарамды.'],
    ['ru', 'Пусть хозяин отсканирует код', 'Код действует 15 минут.'],
    ['en', 'Let your host scan this', 'The code is good for 15 minutes.'],
  ])('shows it in %s, says how long it is good, and renews it without a script', async (language, title, good) => {
    const { registrationId } = await askHost(web.services);
    const url = `/registrations/${registrationId}/in-person?lang=${language}`;
    const page = await getPage(web, url, filer);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`<h1>${title}</h1>`);
    expect(page.body).toContain(good);
    expect(page.body).toContain('<svg');
    expect(page.headers['refresh']).toBe('300');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).not.toMatch(/SPECIMEN|<script|\/in-person\//);
  });

  it('is for the filer while a host is asked, and leads everybody else away', async () => {
    const { registrationId: id, token } = await askHost(web.services, { tied: true });
    const url = `/registrations/${id}/in-person`;
    expect((await getPage(web, url, passerBy)).statusCode).toBe(404);
    expect((await getPage(web, url, host)).headers.location).toBe(`/host/requests/${id}`);
    expect((await getPage(web, url)).headers.location).toMatch(/^\/sign-in/);
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    expect((await getPage(web, url, filer)).headers.location).toBe(`/registrations/${id}`);
  });
});

describe('a host who scans the code', () => {
  it('signs in first, and is led back to it', async () => {
    const { url } = await scanned();
    const { statusCode, headers } = await getPage(web, url);
    expect(statusCode).toBe(303);
    expect(headers.location).toBe(`/sign-in?to=${encodeURIComponent(url)}`);
    const signIn = await getPage(web, String(headers.location));
    expect(signIn.body).toContain(url);
  });

  it.each([
    ['kk', 'Бұл адам сізде тұра ма?'],
    ['ru', 'Этот человек живёт у вас?'],
    ['en', 'Does this person stay with you?'],
  ])('reads who asks in %s, and the code stands in no log', async (language, heading) => {
    const { url, code } = await scanned();
    const page = await getPage(web, `${url}?lang=${language}`, host);
    expect(page.body).toContain(heading);
    expect(page.body).toContain('SPECIMEN AZIZA');
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(web.log()).not.toContain(code);
  });

  it('registers the person at once where the host is tied to the place', async () => {
    const { registrationId, url } = await scanned();
    const answered = await postForm(web, `${url}?lang=en`, YES, host);
    expect(answered.statusCode).toBe(200);
    expect(answered.body).toContain('This person is now registered');
    expect(await statusOf(registrationId)).toBe('registered');
    const again = await postForm(web, `${url}?lang=en`, YES, host);
    expect(again.statusCode).toBe(410);
    expect(again.body).toContain('If you have just answered, your answer was received.');
  });

  it('is asked for the reason of a "no", and what was typed is kept', async () => {
    const { registrationId, url } = await scanned();
    const no = { answer: 'decline', version: '1', note: 'Never <b>seen</b>.' };
    const wrong = await postForm(web, `${url}?lang=en`, no, host);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Never &lt;b>seen&lt;/b>.');
    await postForm(web, url, { ...no, reason: 'unknown-person' }, host);
    expect(await statusOf(registrationId)).toBe('refused');
  });

  it('is not the filer, neither to read nor to answer', async () => {
    const { registrationId, url } = await scanned();
    const read = await getPage(web, `${url}?lang=en`, filer);
    const answered = await postForm(web, `${url}?lang=en`, YES, filer);
    for (const page of [read, answered]) {
      expect(page.statusCode).toBe(403);
      expect(page.body).toContain('You cannot answer your own filing');
    }
    expect(await statusOf(registrationId)).toBe('awaiting-host');
  });

  it('is told the same of a code that is old, altered or none', async () => {
    const { code } = await scanned();
    const altered = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    for (const odd of [altered, 'x', `${code}A`]) {
      for (const page of [
        await getPage(web, `/in-person/${odd}?lang=en`, host),
        await postForm(web, `/in-person/${odd}?lang=en`, YES, host),
      ]) {
        expect(page.statusCode).toBe(410);
        expect(page.body).toContain('This code is too old');
      }
    }
  });

  it('sends no form of another session', async () => {
    const { registrationId, url } = await scanned();
    const forged = { ...YES, token: passerBy.formToken };
    expect((await postForm(web, url, forged, host)).statusCode).toBe(403);
    expect(await statusOf(registrationId)).toBe('awaiting-host');
  });
});
