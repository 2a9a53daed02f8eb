import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost } from '../../../../../test/support/host-link.ts';
import { getPage, openSession, type TestSession } from '../../../../../test/support/pages.ts';
import { actsOn, caseInReview, registeredCase } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import type { Actor } from '../../../../accounts/index.ts';
import { answerRequest, sweepDeadlines } from '../../../../registration/index.ts';

let web: TestWeb;
let officer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  officer = await openSession(web, 'officer@example.org', 'officer');
});
afterAll(() => web.close());

async function confirm({ token }: { readonly token: string }): Promise<void> {
  await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
}

function casesOf(body: string): string[] {
  return [...body.matchAll(/href="\/console\/cases\/([^"]+)"/g)].map(([, id]) => id ?? '');
}

describe('the cases that wait for an officer', () => {
  it('are none at first', async () => {
    const page = await getPage(web, '/console?lang=en', officer);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('No case is waiting.');
  });

  it('come by how long they have waited, in pages, each of them once', async () => {
    const filed = [];
    for (let at = 0; at < 42; at += 1) filed.push(await askHost(web.services));
    await askHost(web.services, { surname: 'UNANSWERED' });
    const [first, ...others] = filed.toReversed();
    if (!first) throw new Error('There is no case');
    await confirm(first);
    for (const each of others) await confirm(each);
    const page = await getPage(web, '/console?lang=en', officer);
    const more = /href="(\/console\/after\/[^"]+)"/.exec(page.body)?.[1] ?? '';
    const next = await getPage(web, more, officer);
    expect([...casesOf(page.body), ...casesOf(next.body)]).toEqual(
      [first, ...others].map(({ registrationId }) => registrationId),
    );
    expect(page.body).not.toContain('UNANSWERED');
    expect(next.body).not.toContain('/console/after/');
  });

  it.each([
    ['kk', 'Үй иесінің мекенжаймен байланысы жоқ'],
    ['ru', 'Хозяин не связан с адресом'],
    ['en', 'Host not tied to the place'],
  ])('say in %s why they are here, and since when', async (language, doubt) => {
    const { body } = await getPage(web, `/console?lang=${language}`, officer);
    expect(body).toContain(doubt);
    expect(body).not.toContain('host-not-tied');
    expect(body).toMatch(/, \d\d:\d\d<\/td>/);
  });
});

/** The row of a case, as the officer reads it. */
function rowOf(body: string, id: string): string {
  const [, row = ''] = body.split(`href="/console/cases/${id}"`);
  return row.split('</tr>')[0] ?? '';
}

describe('the order of the queue', () => {
  let other: TestWeb;
  let reader: TestSession;
  const acting = (): Actor => ({ accountId: reader.accountId, roles: ['officer'], demo: false });
  beforeAll(async () => {
    other = await startTestWeb();
    reader = await openSession(other, 'officer@example.org', 'officer');
  });
  afterAll(() => other.close());

  const queue = () => getPage(other, '/console?lang=en', reader);

  it('is overdue ones, then those that can be decided after a hearing, then the longest waiting', async () => {
    const { services } = other;
    const late = await caseInReview(services);
    await other.clock.advance('P20D');
    await sweepDeadlines(services);
    const waiting = await caseInReview(services);
    const running = await caseInReview(services);
    const silent = await caseInReview(services);
    const doubted = await registeredCase(services);
    const answered = await caseInReview(services);
    await registeredCase(services, { surname: 'UNDOUBTED' });
    await actsOn(services, silent).hear(acting());
    await other.clock.advance('P6D');
    for (const asked of [running, answered]) await actsOn(services, asked).hear(acting());
    await actsOn(services, answered).answer('Mine.');
    await actsOn(services, doubted).decide(acting(), { decision: 'suspend', because: 'x' });
    const { body } = await queue();
    const order = [late, silent, answered, waiting, running, doubted];
    expect(casesOf(body)).toEqual(order.map(({ registrationId }) => registrationId));
    expect(body).not.toContain('UNDOUBTED');
    for (const [asked, said] of [
      [late, 'Overdue'],
      [silent, 'Time to answer over, can be decided'],
      [answered, 'Answered, can be decided'],
      [running, 'Hearing until'],
      [doubted, 'Certificate suspended'],
      [doubted, 'Registered'],
    ] as const) {
      expect(rowOf(body, asked.registrationId)).toContain(said);
    }
    expect(rowOf(body, waiting.registrationId)).not.toContain('can be decided');
  });

  it('keeps a registration for as long as its hearing is open, and lets it go after', async () => {
    const { services } = other;
    const asked = await registeredCase(services);
    const { hear, decide } = actsOn(services, asked);
    await hear(acting());
    expect(casesOf((await queue()).body)).toContain(asked.registrationId);
    await decide(acting(), { decision: 'clear', doubts: [] });
    expect(casesOf((await queue()).body)).not.toContain(asked.registrationId);
  });

  it('holds a host’s silence, with since when', async () => {
    const { services } = other;
    const asked = await askHost(services);
    await other.clock.advance('P7D');
    await sweepDeadlines(services);
    expect(rowOf((await queue()).body, asked.registrationId)).toContain('Host has not answered');
    const { body } = await getPage(other, `/console/cases/${asked.registrationId}?lang=en`, reader);
    expect(body).toMatch(/The time to answer ended on \d+ \w+ \d{4}, \d\d:\d\d\./);
    expect(body).toContain('The host did not answer in time');
  });
});

describe('the console', () => {
  it.each([
    '/console',
    '/console/after/x',
    '/console/complaints',
    '/console/complaints/x',
    '/console/cases/x/hearing',
    '/console/cases/x/files/x',
    '/console/cases/x',
  ])('is closed at %s to everybody who is no officer', async (url) => {
    const host = await openSession(web, 'host@example.org');
    const [refused, nobody] = [await getPage(web, url, host), await getPage(web, url)];
    expect([refused.statusCode, nobody.statusCode]).toEqual([403, 303]);
    expect(refused.body).not.toContain('SPECIMEN');
    expect(nobody.headers.location).toBe(`/sign-in?to=${encodeURIComponent(url)}`);
  });
});
