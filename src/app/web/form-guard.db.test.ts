import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage, openSession, postForm, type TestSession } from '../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../test/support/web.ts';

let web: TestWeb;
let person: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  person = await openSession(web, 'person@example.org');
});
afterAll(() => web.close());

async function isSignedIn(session: TestSession): Promise<boolean> {
  return (await getPage(web, '/', session)).body.includes('href="/account"');
}

describe('a form of a session', () => {
  it.each([
    ['without its token', ''],
    ['with a token that is none', 'x'.repeat(43)],
  ])('does nothing %s, and says how to go on', async (_name, token) => {
    const answer = await postForm(web, '/sign-out?lang=en', { token }, person);
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Open the page again and send once more');
    expect(await isSignedIn(person)).toBe(true);
  });

  it('does nothing with the token of another session', async () => {
    const other = await openSession(web, 'other@example.org');
    const answer = await postForm(web, '/sign-out', { token: other.formToken }, person);
    expect(answer.statusCode).toBe(403);
    expect(await isSignedIn(person)).toBe(true);
  });

  it('does nothing when it stands on another site, though the token were right', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await web.server.inject({
        method: 'POST',
        url: '/sign-out',
        cookies: person.cookies,
        headers: {
          'sec-fetch-site': site,
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: `token=${person.formToken}`,
      });
      expect(answer.statusCode).toBe(403);
    }
    expect(await isSignedIn(person)).toBe(true);
  });

  it('is taken from its own page', async () => {
    const answer = await postForm(web, '/sign-out', {}, person);
    expect(answer.statusCode).toBe(303);
    expect(await isSignedIn(person)).toBe(false);
  });
});
