import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { caseInReview, registeredCase } from '../../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { sweepDeadlines } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let host: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  host = await openSession(web, 'host@example.org');
});
afterAll(() => web.close());

async function registered() {
  const { registrationId: id } = await registeredCase(web.services);
  return { mine: `/registrations/${id}`, theirs: `/host/requests/${id}` };
}

type Registered = Awaited<ReturnType<typeof registered>>;

function typed(date = web.services.clock.today()) {
  const [year = '', month = '', day = ''] = date.split('-');
  return { 'on.day': day, 'on.month': month, 'on.year': year };
}

/** Both pages as they stand, in English. */
async function shown({ mine, theirs }: Registered) {
  const person = await getPage(web, `${mine}?lang=en`, filer);
  const provider = await getPage(web, `${theirs}?lang=en`, host);
  return { mine: person.body, theirs: provider.body };
}

async function send(url: string, fields: Record<string, string>, session: TestSession) {
  const sent = await postForm(web, `${url}/leave`, fields, session);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, url]);
}

describe('a person who has left', () => {
  it('says so, and the registration ends when the host agrees', async () => {
    const one = await registered();
    const form = await getPage(web, `${one.mine}/leave?lang=en`, filer);
    expect(form.body).toContain('Day you left');
    expect(form.body).toContain(`value="${Number(web.services.clock.today().slice(8))}"`);
    await send(one.mine, typed(), filer);
    const asked = await shown(one);
    expect(asked.mine).toContain('We are waiting for your host’s answer');
    expect(asked.theirs).toContain('Is that so?');
    const question = await getPage(web, `${one.theirs}/leave?lang=en`, host);
    expect(question.body).toContain('Did this person leave on');
    expect(question.body).toContain('Please answer by');
    await send(one.theirs, { answer: 'agree' }, host);
    const ended = await shown(one);
    expect(ended.mine).toContain('the day on which you left the place');
    expect(ended.theirs).toContain('This person left your place on');
  });

  it('stays registered where the host objects, and both see that an officer looks', async () => {
    const one = await registered();
    await send(one.mine, typed(), filer);
    await send(one.theirs, { answer: 'object' }, host);
    const after = await shown(one);
    expect(after.mine).toContain('Registered until');
    expect(after.mine).toContain('The two do not agree about the leaving');
    expect(after.theirs).toContain('Registered with you until');
    expect(after.theirs).toContain('an officer looks');
  });
});

describe('a host whose guest has left', () => {
  it('says so, and the person is asked on their page', async () => {
    const one = await registered();
    await send(one.theirs, typed(), host);
    const asked = await shown(one);
    expect(asked.theirs).toContain('We are waiting for their answer');
    expect(asked.mine).toContain('Your host says that you left on');
    const question = await getPage(web, `${one.mine}/leave?lang=en`, filer);
    expect(question.body).toContain('nothing ends by itself');
    await send(one.mine, { answer: 'agree' }, filer);
    expect((await shown(one)).mine).toContain('This registration has ended');
  });

  it('gets no answer, and then an officer looks', async () => {
    const one = await registered();
    await send(one.theirs, typed(), host);
    await web.clock.advance('P10D');
    await sweepDeadlines(web.services);
    const after = await shown(one);
    expect(after.mine).toContain('Nobody answered about the leaving, an officer looks');
    expect(after.mine).toContain('Registered until');
  });
});

describe.each([
  ['the person', 'mine', () => filer],
  ['the host', 'theirs', () => host],
] as const)('what %s sends', (_name, which, who) => {
  it.each([
    ['no day', '--', 'fill this in'],
    ['a day to come', '2040-01-01', 'this date is in the future'],
    ['a day before the stay', '2020-01-01', 'this date is before the first day of the stay'],
  ])('with %s names the field', async (_what, date, words) => {
    const one = await registered();
    const sent = await postForm(web, `${one[which]}/leave?lang=en`, typed(date), who());
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toMatch(new RegExp(`<a href="#on">[^<]+: ${words}`));
  });

  it('is an answer only to a question, and one of two', async () => {
    const one = await registered();
    const nobody = await postForm(web, `${one[which]}/leave`, { answer: 'agree' }, who());
    expect(nobody.statusCode).toBe(409);
    const [other, by] =
      which === 'mine' ? ([one.theirs, host] as const) : ([one.mine, filer] as const);
    await send(other, typed(), by);
    const wrong = await postForm(web, `${one[which]}/leave?lang=en`, { answer: 'perhaps' }, who());
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('still live here');
  });

  it('needs a registration in force, and the form of their page', async () => {
    const { registrationId } = await caseInReview(web.services, { hostEmail: 'late@example.org' });
    const late = which === 'mine' ? filer : await openSession(web, 'late@example.org');
    const url =
      which === 'mine' ? `/registrations/${registrationId}` : `/host/requests/${registrationId}`;
    expect((await getPage(web, `${url}/leave`, late)).headers.location).toBe(url);
    expect((await postForm(web, `${url}/leave`, typed(), late)).statusCode).toBe(409);
    const one = await registered();
    const forged = await postForm(web, `${one[which]}/leave`, { ...typed(), token: 'x' }, who());
    expect(forged.statusCode).toBe(403);
    const stranger = await openSession(web, 'stranger@example.org');
    expect((await postForm(web, `${one[which]}/leave`, typed(), stranger)).statusCode).toBe(404);
  });
});
