import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import {
  actsOn,
  caseInReview,
  NOTICE,
  REFUSAL,
  registeredCase,
} from '../../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import type { Actor } from '../../../../../accounts/index.ts';
import { sweepDeadlines } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let officer: Actor;
let appeals: Actor;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  const decides = await openSession(web, 'officer@example.org', 'officer');
  const above = await openSession(web, 'appeals@example.org', 'appeals');
  officer = { accountId: decides.accountId, roles: ['officer'], demo: false };
  appeals = { accountId: above.accountId, roles: ['appeals'], demo: false };
});
afterAll(() => web.close());

async function refused() {
  const asked = await caseInReview(web.services);
  const acts = actsOn(web.services, asked);
  await acts.hear(officer, NOTICE);
  await acts.answer('It is a misprint.');
  await acts.decide(officer, { ...REFUSAL, fix: 'Type it as your <i>passport</i> prints it.' });
  return { ...asked, acts, url: `/registrations/${asked.registrationId}` };
}

async function shown(url: string): Promise<string> {
  return (await getPage(web, `${url}?lang=en`, filer)).body;
}

const TEXT = { text: 'The officer <b>misread</b> it.' };

describe('an officer’s refusal, on the page of the case', () => {
  it('says ground, field, what was filed and the fix, and offers both ways on', async () => {
    const { url, registrationId } = await refused();
    const body = await shown(url);
    for (const said of [
      'Registration was refused',
      'Inaccurate information',
      'In the filing: 17 May 1990',
      'Type it as your &lt;i>passport&lt;/i> prints it.',
      'name="kind" value="correct"',
      `href="${url}/complaint"`,
      'Complain by',
    ])
      expect(body).toContain(said);
    expect(body).toContain(`name="of" value="${registrationId}"`);
  });
});

describe('a complaint', () => {
  it('asks what is wrong, says who looks at it and until when, and is then shown as waiting', async () => {
    const { url } = await refused();
    const form = await shown(`${url}/complaint`);
    expect(form).toContain('Somebody outside the unit that decided');
    expect(form).toMatch(/Complain by \w+day, \d+ \w+ 20\d\d\. Later it is taken too/);
    const sent = await postForm(web, `${url}/complaint`, TEXT, filer);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${url}/complaint`]);
    const waiting = await shown(`${url}/complaint`);
    expect(waiting).toContain('Your complaint is being looked at');
    expect(waiting).toContain('The officer &lt;b>misread&lt;/b> it.');
    expect(await shown(url)).toContain('Your complaint is being looked at.');
  });

  it.each([
    ['granted', 'Your complaint was granted', 'Registered until'],
    ['rejected', 'you can go to court', 'Registration was refused'],
  ])('that is %s says so with the reason, and so does the case', async (decision, words, case_) => {
    const { url, acts } = await refused();
    await postForm(web, `${url}/complaint`, TEXT, filer);
    await acts.decideComplaint(appeals, { decision, because: 'As the <u>stamp</u> shows.' });
    const body = await shown(`${url}/complaint`);
    expect(body).toContain(words);
    expect(body).toContain('As the &lt;u>stamp&lt;/u> shows.');
    expect(await shown(url)).toContain(case_);
  });

  it('without a text names the field, and one that is sent twice says that it came', async () => {
    const { url } = await refused();
    const none = await postForm(web, `${url}/complaint?lang=en`, { text: ' \r\n' }, filer);
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('<a href="#text">Write why the decision is wrong.</a>');
    await postForm(web, `${url}/complaint`, TEXT, filer);
    const again = await postForm(web, `${url}/complaint?lang=en`, TEXT, filer);
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Your complaint has been received');
  });

  it('is nobody else’s, needs the form of the page, and a decision to complain of', async () => {
    const { url } = await refused();
    const other = await openSession(web, 'other@example.org');
    expect((await getPage(web, `${url}/complaint`, other)).statusCode).toBe(404);
    expect((await postForm(web, `${url}/complaint`, TEXT, other)).statusCode).toBe(404);
    const forged = { ...TEXT, token: other.formToken };
    expect((await postForm(web, `${url}/complaint`, forged, filer)).statusCode).toBe(403);
    expect(await shown(`${url}/complaint`)).toContain('Why is it wrong?');
    const { registrationId: id } = await registeredCase(web.services);
    const nothing = await getPage(web, `/registrations/${id}/complaint`, filer);
    expect(nothing.headers.location).toBe(`/registrations/${id}`);
  });

  it('of a suspended certificate begins at the case, which says what the officer wrote', async () => {
    const asked = await registeredCase(web.services);
    const url = `/registrations/${asked.registrationId}`;
    const because = 'Somebody else holds the <i>document</i>.';
    await actsOn(web.services, asked).decide(officer, { decision: 'suspend', because });
    const body = await shown(url);
    expect(body).toContain('Your certificate does not count for now');
    expect(body).toContain('Somebody else holds the &lt;i>document&lt;/i>.');
    expect(body).toContain(`<a class="ds-button" href="${url}/complaint">Complain</a>`);
    expect(await shown(`${url}/certificate`)).toContain('this certificate does not count');
    expect(await shown(`${url}/complaint`)).toContain('Why is it wrong?');
  });
});

describe('a complaint when time has passed', () => {
  it('is taken and marked after three months, and lapses without a decision', async () => {
    const late = await refused();
    const waiting = await refused();
    await postForm(web, `${waiting.url}/complaint`, TEXT, filer);
    await web.clock.advance('P100D');
    await sweepDeadlines(web.services);
    expect(await shown(`${waiting.url}/complaint`)).toContain('This counts as a rejection');
    await postForm(web, `${late.url}/complaint`, TEXT, filer);
    expect(await shown(`${late.url}/complaint`)).toContain('marked as late');
  });
});
