import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMIGRANT_EMAIL, openLinkOf } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { caseInReview, registeredCase } from '../../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { addDays } from '../../../../../platform/calendar/index.ts';
import { formatDate } from '../../../../../platform/i18n/index.ts';
import { answerRequest, sweepDeadlines } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
});
afterAll(() => web.close());

async function registered() {
  const asked = await registeredCase(web.services);
  const { registrationId: id, filing } = asked;
  const { until } = filing.stay;
  return { id, until, later: addDays(until, 20), url: `/registrations/${id}` };
}

function typed(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { 'until.day': day, 'until.month': month, 'until.year': year };
}

async function shown(url: string): Promise<string> {
  return (await getPage(web, `${url}?lang=en`, filer)).body;
}

async function ask({ url, later }: { readonly url: string; readonly later: string }) {
  const sent = await postForm(web, `${url}/extend`, typed(later), filer);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, url]);
}

async function answer(id: string, body: object) {
  const token = await openLinkOf(web.services, id);
  await answerRequest(web.services, { through: 'link', token }, body);
}

describe('a longer stay', () => {
  it('is one date, and until the host agrees nothing changes', async () => {
    const one = await registered();
    const form = await shown(`${one.url}/extend`);
    expect(form).toContain('New last day');
    expect(form).toContain(formatDate(one.until, 'en'));
    expect(form).toMatch(/Without a visa you may stay until \d+ \w+ 20\d\d\./);
    await ask(one);
    const waiting = await shown(one.url);
    expect(waiting).toContain(
      `We asked your host about a stay until ${formatDate(one.later, 'en')}`,
    );
    expect(waiting).toContain(`– ${formatDate(one.until, 'en')}`);
    expect(waiting).toContain('The host answers about the longer stay by');
  });

  it('counts from the host’s "yes" on', async () => {
    const one = await registered();
    await ask(one);
    await answer(one.id, { answer: 'confirm' });
    const body = await shown(one.url);
    expect(body).toContain(`– ${formatDate(one.later, 'en')}`);
    expect(body).toContain('The stay was extended');
    expect(body).not.toContain('We asked your host about');
  });

  it('that was declined, or not answered, leaves the registration as it was', async () => {
    const one = await registered();
    await ask(one);
    await answer(one.id, { answer: 'decline', reason: 'other' });
    expect(await shown(one.url)).toContain('Your host did not confirm the longer stay.');
    await ask(one);
    await web.clock.advance('P7D');
    await sweepDeadlines(web.services);
    const body = await shown(one.url);
    expect(body).toContain('Your host did not answer about the longer stay.');
    expect(body).toContain(`– ${formatDate(one.until, 'en')}`);
  });

  it.each([
    ['a day that is none', '2027-02-31', 'New last day: there is no such day'],
    ['a year of two digits', '27-02-01', 'New last day: give day, month and year in digits'],
    ['an earlier day', '2026-01-01', 'New last day: this day has to be after the present last day'],
    ['a year that is a misprint', '2062-01-01', 'New last day: this makes the stay longer than'],
  ])('with %s names the field and keeps what was typed', async (_name, date, words) => {
    const { url } = await registered();
    const sent = await postForm(web, `${url}/extend?lang=en`, typed(date), filer);
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain(`<a href="#until">${words}`);
    expect(sent.body).toContain(`value="${date.split('-')[0]}"`);
  });

  it('is for the filer of a registration in force alone', async () => {
    const { url, later } = await registered();
    const others = ['host@example.org', 'stranger@example.org'];
    for (const email of others) {
      const session = await openSession(web, email);
      expect((await postForm(web, `${url}/extend`, typed(later), session)).statusCode).toBe(404);
    }
    const forged = await postForm(web, `${url}/extend`, { ...typed(later), token: 'x' }, filer);
    expect(forged.statusCode).toBe(403);
    const { registrationId: id } = await caseInReview(web.services);
    const open = `/registrations/${id}`;
    expect((await getPage(web, `${open}/extend`, filer)).headers.location).toBe(open);
    expect((await postForm(web, `${open}/extend`, typed(later), filer)).statusCode).toBe(409);
  });
});
