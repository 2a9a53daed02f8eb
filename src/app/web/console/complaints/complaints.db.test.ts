import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedHost } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import {
  actsOn,
  caseInReview,
  NOTICE,
  REFUSAL,
  registeredCase,
} from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import type { Actor, Role } from '../../../../accounts/index.ts';
import {
  listRegistrations,
  readRegistration,
  sweepDeadlines,
} from '../../../../registration/index.ts';

let web: TestWeb;
let officer: TestSession;
let supervisor: TestSession;
let appeals: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  officer = await openSession(web, 'officer@example.org', 'officer');
  supervisor = await openSession(web, 'supervisor@example.org', 'supervisor');
  appeals = await openSession(web, 'appeals@example.org', 'appeals');
});
afterAll(() => web.close());

function actor({ accountId }: TestSession, ...roles: readonly Role[]): Actor {
  return { accountId, roles, demo: false };
}

/** Refused by this officer, and complained of. */
async function complained(text = 'The date is right.', by = officer): Promise<AskedHost> {
  const asked = await caseInReview(web.services);
  const { hear, answer, decide, complain } = actsOn(web.services, asked);
  await hear(actor(by, 'officer'), NOTICE);
  await answer('It is <1990>.');
  await decide(actor(by, 'officer'), REFUSAL);
  await complain(text);
  return asked;
}

function addressOf({ registrationId }: AskedHost): string {
  return `/console/complaints/${registrationId}`;
}

function decide(
  asked: AskedHost,
  fields: Readonly<Record<string, string>>,
  session: TestSession = appeals,
) {
  return postForm(web, `${addressOf(asked)}?lang=en`, fields, session);
}

async function statusOf({ registrationId }: AskedHost): Promise<string> {
  const read = await readRegistration(
    web.services,
    actor(appeals, 'appeals'),
    registrationId,
    'en',
  );
  return read.ok ? read.value.status : read.refusal.code;
}

async function listed(): Promise<readonly string[]> {
  const { body } = await getPage(web, '/console/complaints?lang=en', appeals);
  return [...body.matchAll(/href="\/console\/complaints\/([^"]+)"/g)].map(([, id]) => id ?? '');
}

const GRANT = { decision: 'granted', because: 'The passport says 1990.' };
const REJECT = { decision: 'rejected', because: 'The passport says 1991.' };

describe('the complaints', () => {
  it('wait with those who decide them, the oldest first, and are told on their console first', async () => {
    expect((await getPage(web, '/console/complaints?lang=en', appeals)).body).toContain(
      'There is no complaint.',
    );
    const first = await complained();
    await web.clock.advance('P1D');
    const second = await complained();
    expect(await listed()).toEqual([first.registrationId, second.registrationId]);
    const console = await getPage(web, '/console?lang=en', appeals);
    expect(console.body).toContain('href="/console/complaints"');
    expect((await getPage(web, '/console', officer)).body).not.toContain('/console/complaints');
    expect((await decide(first, REJECT)).statusCode).toBe(303);
    expect(await listed()).toEqual([second.registrationId]);
  });

  it('are no business of the unit that decided', async () => {
    const asked = await complained();
    for (const session of [officer, supervisor]) {
      for (const url of ['/console/complaints', addressOf(asked)]) {
        const page = await getPage(web, `${url}?lang=en`, session);
        expect(page.statusCode).toBe(403);
        expect(page.body).toContain('Another unit decides complaints');
      }
      expect((await decide(asked, GRANT, session)).statusCode).toBe(403);
    }
    const query = { as: 'officer', queue: 'complaints', cursor: null, limit: 9 } as const;
    const list = await listRegistrations(web.services, actor(officer, 'officer'), query, 'en');
    expect(list).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await statusOf(asked)).toBe('refused');
  });

  it.each(['feed', undefined] as const)('are closed to %s', async (role) => {
    const asked = await complained();
    const session = await openSession(web, `${role}@example.org`, role);
    expect((await getPage(web, '/console/complaints', session)).statusCode).toBe(403);
    expect((await decide(asked, GRANT, session)).statusCode).toBe(403);
  });

  it('that came late are marked in the list and on their page', async () => {
    const asked = await caseInReview(web.services);
    const acts = actsOn(web.services, asked);
    await acts.hear(actor(officer, 'officer'));
    await acts.answer('Mine.');
    await acts.decide(actor(officer, 'officer'), REFUSAL);
    await web.clock.advance('P4M');
    await acts.complain('I was in hospital.');
    const list = await getPage(web, '/console/complaints?lang=en', appeals);
    expect(list.body.match(/Filed after the three months/g)).toHaveLength(1);
    const page = await getPage(web, `${addressOf(asked)}?lang=en`, appeals);
    expect(page.body).toContain('After the three months');
  });
});

describe('one complaint', () => {
  it('shows what was decided and why, what was heard, and what the person says, all as text', async () => {
    const asked = await complained('<script>alert(1)</script> is what I say.');
    const { body } = await getPage(web, `${addressOf(asked)}?lang=en`, appeals);
    for (const said of [
      '&lt;script>alert(1)&lt;/script> is what I say.',
      'Registration was refused',
      'Inaccurate information',
      REFUSAL.fix,
      NOTICE.notice,
      'It is &lt;1990>.',
      'Waiting',
    ]) {
      expect(body).toContain(said);
    }
    expect(body).not.toContain('<script>');
  });

  it('granted undoes the refusal, and its page says so', async () => {
    const asked = await complained();
    const sent = await decide(asked, GRANT);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, addressOf(asked)]);
    expect(await statusOf(asked)).toBe('registered');
    const { body } = await getPage(web, `${addressOf(asked)}?lang=en`, appeals);
    expect(body).toContain('Granted');
    expect(body).toContain(GRANT.because);
    expect(body).not.toContain('name="decision"');
  });

  it('against a suspension gives the certificate back', async () => {
    const asked = await registeredCase(web.services);
    const acts = actsOn(web.services, asked);
    await acts.decide(actor(officer, 'officer'), { decision: 'suspend', because: 'A doubt.' });
    await acts.complain('There is none.');
    expect((await decide(asked, GRANT)).statusCode).toBe(303);
    const { body } = await getPage(web, `/console/cases/${asked.registrationId}?lang=en`, officer);
    expect(body).not.toContain('>Certificate suspended<');
  });

  it.each([
    [{ because: 'Kept as typed.' }, 'href="#decision"'],
    [{ decision: 'maybe', because: 'Kept as typed.' }, 'href="#decision"'],
    [{ decision: 'granted', because: '' }, 'href="#because"'],
  ])('is not decided by %o', async (fields, said) => {
    const asked = await complained();
    const page = await decide(asked, fields);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain(said);
    expect(page.body).toContain(fields.because);
    expect(await statusOf(asked)).toBe('refused');
  });

  it('is not decided twice, nor by the one whose decision it is about', async () => {
    const asked = await complained();
    await decide(asked, REJECT);
    const again = await decide(asked, GRANT);
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('This complaint has been decided already.');
    const both = await openSession(web, 'both@example.org', 'officer');
    const own = await complained('You decided wrongly.', both);
    await openSession(web, 'both@example.org', 'appeals');
    const page = await decide(own, GRANT, both);
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain('You cannot decide on a complaint against your own decision.');
    expect(page.body).toContain(GRANT.because);
    expect(await statusOf(own)).toBe('refused');
  });

  it('that was not decided in time counts as rejected and can be granted all the same', async () => {
    const asked = await complained();
    await web.clock.advance('P40D');
    await sweepDeadlines(web.services);
    expect(await listed()).not.toContain(asked.registrationId);
    const { body } = await getPage(web, `${addressOf(asked)}?lang=en`, appeals);
    expect(body).toContain('Not decided in time: counts as rejected');
    expect((await decide(asked, GRANT)).statusCode).toBe(303);
  });

  it('that nobody filed leads to the case', async () => {
    const asked = await caseInReview(web.services);
    const page = await getPage(web, addressOf(asked), appeals);
    expect(page.headers.location).toBe(`/console/cases/${asked.registrationId}`);
    expect((await decide(asked, GRANT)).headers.location).toBe(
      `/console/cases/${asked.registrationId}`,
    );
    expect((await getPage(web, '/console/complaints/x', appeals)).statusCode).toBe(404);
  });
});
