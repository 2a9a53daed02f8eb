import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskedHost, askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { registeredCase } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { answerRequest, sayLeft, withdrawRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

function answer({ token }: AskedHost, body: object) {
  return answerRequest(web.services, { through: 'link', token }, body);
}

/** The addresses of the cards, in the order of the page. */
function cardsOf(body: string): string[] {
  return [...body.matchAll(/href="\/host\/requests\/([^"]+)"/g)].map(([, id]) => id ?? '');
}

async function inbox(session: TestSession) {
  const page = await getPage(web, '/host?lang=en', session);
  expect(page.statusCode).toBe(200);
  return page.body;
}

describe('the start of the host part, without a session', () => {
  it.each([
    ['kk', 'Хатымыздағы сілтеме кірмей-ақ ашылады'],
    ['ru', 'Ссылка из нашего письма работает и без входа'],
    ['en', 'The link in our e-mail works without signing in'],
  ])('says in %s what this is, and leads to the sign-in and back', async (language, link) => {
    const page = await getPage(web, `/host?lang=${language}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(link);
    expect(page.body).toContain('href="/sign-in?to=%2Fhost"');
  });

  it('shows no further page of anybody’s', async () => {
    const page = await getPage(web, '/host/ended/01999999-0000-7000-8000-000000000001');
    expect(page.statusCode).toBe(303);
    expect(page.headers.location).toMatch(/^\/sign-in\?to=/);
  });
});

describe('the requests to a host', () => {
  it('begin with those to answer, then the confirmed ones, then what has ended', async () => {
    const hostEmail = 'parts@example.org';
    const session = await openSession(web, hostEmail);
    const waiting = await askHost(web.services, { hostEmail, surname: 'WAITING' });
    const confirmed = await askHost(web.services, { hostEmail, surname: 'CONFIRMED' });
    await answer(confirmed, { answer: 'confirm' });
    const declined = await askHost(web.services, { hostEmail, surname: 'DECLINED' });
    await answer(declined, { answer: 'decline', reason: 'other' });
    const taken = await askHost(web.services, { hostEmail, surname: 'WITHDRAWN' });
    const filer = { accountId: taken.accountId, roles: [], demo: false };
    await withdrawRegistration(web.services, filer, taken.registrationId, {});
    const body = await inbox(session);
    expect(cardsOf(body)).toEqual(
      [waiting, confirmed, taken, declined].map(({ registrationId }) => registrationId),
    );
    for (const word of ['Waiting for your answer', 'An officer is checking', 'Not registered'])
      expect(body).toContain(word);
  });

  it('hold nobody else’s, nor a filing of one’s own', async () => {
    await askHost(web.services, { surname: 'ANOTHERS' });
    const nobody = await inbox(await openSession(web, 'nobody@example.org'));
    expect(nobody).toContain('No requests yet');
    expect(nobody).not.toContain('ANOTHERS');
    await askHost(web.services, { hostEmail: IMMIGRANT_EMAIL });
    expect(cardsOf(await inbox(await openSession(web, IMMIGRANT_EMAIL)))).toEqual([]);
  });

  it('go on behind a plain link, each of them once', async () => {
    const hostEmail = 'many@example.org';
    const session = await openSession(web, hostEmail);
    const ids: string[] = [];
    for (let at = 0; at < 23; at += 1) {
      const asked = await askHost(web.services, { hostEmail });
      await answer(asked, { answer: 'decline', reason: 'other' });
      ids.unshift(asked.registrationId);
    }
    const first = await inbox(session);
    const more = /href="(\/host\/ended\/[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await getPage(web, more, session);
    expect([...cardsOf(first), ...cardsOf(second.body)]).toEqual(ids);
    expect(second.body).not.toMatch(/\/host\/ended\//);
  });

  it('hold a guest’s word that they have left, until it is answered', async () => {
    const hostEmail = 'leaving@example.org';
    const session = await openSession(web, hostEmail);
    const asked = await registeredCase(web.services);
    const guest = { accountId: asked.accountId, roles: [], demo: false };
    const host = await openSession(web, 'host@example.org');
    const on = web.services.clock.today();
    await sayLeft(web.services, guest, asked.registrationId, { on });
    const address = `/host/requests/${asked.registrationId}/leave`;
    const body = await inbox(host);
    expect(body).toContain(`href="${address}"`);
    expect(body).toMatch(/<title>\(\d\) Requests to you/);
    expect(await inbox(session)).not.toContain(address);
    await postForm(web, address, { answer: 'agree' }, host);
    expect(await inbox(host)).not.toContain(address);
  });

  it('do not wait for the host who said it', async () => {
    const asked = await registeredCase(web.services);
    const host = await openSession(web, 'host@example.org');
    const actor = { accountId: host.accountId, roles: [], demo: false };
    await sayLeft(web.services, actor, asked.registrationId, { on: web.services.clock.today() });
    expect(await inbox(host)).not.toContain(`/host/requests/${asked.registrationId}/leave`);
  });

  it.each(['/host/nothing/x', '/host/waiting'])('know no %s', async (url) => {
    const session = await openSession(web, 'lost@example.org');
    expect((await getPage(web, url, session)).statusCode).toBe(404);
  });
});
