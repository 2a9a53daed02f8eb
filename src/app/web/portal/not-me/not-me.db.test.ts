import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { accepted } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { amendRegistration, notMeToken, readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
});
afterAll(() => web.close());

/** A filing that names another host than before, and the link that its holder was sent. */
async function changed() {
  const { registrationId: id } = await askHost(web.services);
  const body = { host: { email: 'someone-else@example.org' } };
  accepted(await amendRegistration(web.services, actor(), id, body));
  const message = await web.services.db
    .selectFrom('message')
    .select('id')
    .where('registrationId', '=', id)
    .where('template', '=', 'case-changed')
    .executeTakeFirstOrThrow();
  const token = notMeToken(web.services.secret, message.id);
  return { id, token, url: `/not-me/filing/${token}` };
}

function actor() {
  return { accountId: filer.accountId, roles: [], demo: false };
}

async function disputeOf(id: string) {
  return accepted(await readRegistration(web.services, actor(), id, 'en')).dispute;
}

describe('the link of an alarm', () => {
  it.each([
    ['kk', 'Бұл сіз бе?', 'Бұл мен емес'],
    ['ru', 'Это были вы?', 'Это не я'],
    ['en', 'Was this you?', 'This was not me'],
  ])('asks in %s, without a sign-in and without a name', async (language, title, button) => {
    const { id, url } = await changed();
    const { statusCode, body, headers } = await getPage(web, `${url}?lang=${language}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body).toContain(`>${button}</button>`);
    expect(body).not.toMatch(/SPECIMEN|AZIZA|Abay|example\.org|R-26/);
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(await disputeOf(id)).toBe(undefined);
  });

  it('says it when the form is sent, once; then it has ended', async () => {
    const { id, url } = await changed();
    const said = await postForm(web, `${url}?lang=en`, {});
    expect(said.statusCode).toBe(200);
    expect(said.body).toContain('An officer looks now');
    expect(await disputeOf(id)).toMatchObject({ by: 'holder' });
    for (const again of [await getPage(web, url), await postForm(web, url, {})]) {
      expect(again.statusCode).toBe(410);
    }
  });

  it('that is late or nobody’s has ended, and says what else can be done', async () => {
    const { token } = await changed();
    for (const wrong of ['nonsense', `${token.slice(0, -2)}AA`, '%3Cscript%3E']) {
      const { statusCode, body } = await getPage(web, `/not-me/filing/${wrong}?lang=en`);
      expect([wrong, statusCode]).toEqual([wrong, 410]);
      expect(body).toContain('tell the migration police');
    }
  });

  it('stands in no log', async () => {
    const { token, url } = await changed();
    await getPage(web, url);
    await postForm(web, url, {});
    expect(web.log()).toContain('/not-me/filing/:token');
    expect(web.log()).not.toContain(token);
  });
});

describe('the case of a holder who was told', () => {
  it('asks the same, and takes the answer signed in', async () => {
    const { id } = await changed();
    const page = `/registrations/${id}/not-me`;
    const shown = await getPage(web, `/registrations/${id}?lang=en`, filer);
    expect(shown.body).toContain(`href="${page}"`);
    expect((await getPage(web, `${page}?lang=en`, filer)).body).toContain('Was this you?');
    expect((await postForm(web, page, { token: 'forged' }, filer)).statusCode).toBe(403);
    const said = await postForm(web, page, {}, filer);
    expect([said.statusCode, said.headers.location]).toEqual([303, `/registrations/${id}`]);
    expect(await disputeOf(id)).toMatchObject({ by: 'holder' });
    expect((await getPage(web, page, filer)).headers.location).toBe(`/registrations/${id}`);
    const late = await postForm(web, `${page}?lang=en`, {}, filer);
    expect([late.statusCode, late.body]).toEqual([
      409,
      expect.stringContaining('the 48 hours are over'),
    ]);
  });

  it('is nobody else’s', async () => {
    const { id } = await changed();
    const stranger = await openSession(web, 'stranger@example.org');
    const page = `/registrations/${id}/not-me`;
    expect((await getPage(web, page, stranger)).statusCode).toBe(404);
    expect((await postForm(web, page, {}, stranger)).statusCode).toBe(404);
    expect((await getPage(web, page)).headers.location).toMatch(/^\/sign-in/);
  });
});
