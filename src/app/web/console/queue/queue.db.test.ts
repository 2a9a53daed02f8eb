import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost } from '../../../../../test/support/host-link.ts';
import { getPage, openSession, type TestSession } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { answerRequest } from '../../../../registration/index.ts';

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

describe('the cases in review', () => {
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

describe('the console', () => {
  it.each([
    '/console',
    '/console/after/x',
    '/console/cases/x',
  ])('is closed at %s to everybody who is no officer', async (url) => {
    const host = await openSession(web, 'host@example.org');
    const [refused, nobody] = [await getPage(web, url, host), await getPage(web, url)];
    expect([refused.statusCode, nobody.statusCode]).toEqual([403, 303]);
    expect(refused.body).not.toContain('SPECIMEN');
    expect(nobody.headers.location).toBe(`/sign-in?to=${encodeURIComponent(url)}`);
  });
});
