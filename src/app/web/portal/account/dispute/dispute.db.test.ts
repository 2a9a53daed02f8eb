import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { accepted, registeredCase } from '../../../../../../test/support/review.ts';
import { PDF, postFiles } from '../../../../../../test/support/uploads.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { disputeRegistration, readRegistration } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let host: TestSession;
let officer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  host = await openSession(web, 'host@example.org');
  officer = await openSession(web, 'officer@example.org', 'officer');
});
afterAll(() => web.close());

const SAID = 'Nobody <b>lives</b> there.';

async function disputed(text: string | undefined = SAID) {
  const { registrationId: id } = await registeredCase(web.services);
  const actor = { accountId: host.accountId, roles: [], demo: false };
  accepted(await disputeRegistration(web.services, actor, id, text ? { text } : {}));
  return { id, url: `/registrations/${id}/dispute` };
}

describe('the page of a dispute', () => {
  it.each([
    ['kk', 'Үй иесі сізді бұл мекенжайда тұрмайды дейді', 'Ештеңе шешілген жоқ'],
    ['ru', 'Хозяин говорит, что вы не живёте по этому адресу', 'Ничего не решено'],
    ['en', 'A host of the place says that you do not live there', 'Nothing is decided'],
  ])('tells in %s who says what, and until when to answer', async (language, heading, lead) => {
    const { url } = await disputed();
    const { statusCode, body } = await getPage(web, `${url}?lang=${language}`, filer);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<h1>${heading}</h1>`);
    expect(body).toContain(lead);
    expect(body).toContain('Nobody &lt;b>lives&lt;/b> there.');
  });

  it('leads to the case where nobody disputes it, and is nobody else’s', async () => {
    const { registrationId: id } = await registeredCase(web.services);
    const { headers } = await getPage(web, `/registrations/${id}/dispute`, filer);
    expect(headers.location).toBe(`/registrations/${id}`);
    const { url } = await disputed();
    const stranger = await openSession(web, 'stranger@example.org');
    expect((await getPage(web, url, stranger)).statusCode).toBe(404);
    expect((await postForm(web, url, { text: 'No.' }, stranger)).statusCode).toBe(404);
  });

  it('is led to by the case and by the account', async () => {
    const { id, url } = await disputed();
    for (const page of [`/registrations/${id}`, '/account']) {
      expect((await getPage(web, `${page}?lang=en`, filer)).body).toContain(`href="${url}"`);
    }
  });
});

describe('an answer in a dispute', () => {
  it('takes words and papers, which the officer sees beside what the host said', async () => {
    const { id, url } = await disputed();
    const sent = await postFiles(web, url, { text: 'I do <i>live</i> there.' }, [PDF], filer);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/registrations/${id}`]);
    const own = await getPage(web, `/registrations/${id}?lang=en`, filer);
    expect(own.body).toContain('An officer looks at your answer.');
    const { body } = await getPage(web, `/console/cases/${id}?lang=en`, officer);
    for (const said of [
      'A host of the place: the person does not live there.',
      'Nobody &lt;b>lives&lt;/b> there.',
      'I do &lt;i>live&lt;/i> there.',
      `/console/cases/${id}/files/`,
    ])
      expect(body).toContain(said);
    const actor = { accountId: filer.accountId, roles: [], demo: false };
    const read = accepted(await readRegistration(web.services, actor, id, 'en'));
    expect(read.dispute?.answers[0]?.files).toHaveLength(1);
  });

  it('without words is asked for again, with a forged token not taken at all', async () => {
    const { url } = await disputed('');
    expect((await postForm(web, `${url}?lang=en`, { text: ' ' }, filer)).statusCode).toBe(422);
    const forged = { text: 'No.', token: 'forged' };
    expect((await postForm(web, url, forged, filer)).statusCode).toBe(403);
  });
});
