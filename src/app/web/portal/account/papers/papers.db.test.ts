import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../../test/support/pages.ts';
import { PDF, PNG, postFiles } from '../../../../../../test/support/uploads.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { answerRequest, sweepDeadlines } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let stranger: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  stranger = await openSession(web, 'stranger@example.org');
});
afterAll(() => web.close());

/** A case whose host's time is over. */
async function silent() {
  const asked = await askHost(web.services, { tied: true });
  await web.clock.advance('P7D');
  await sweepDeadlines(web.services);
  const address = `/registrations/${asked.registrationId}`;
  return { ...asked, address, url: `${address}/papers` };
}

const TEXT = { text: 'The <b>lease</b> is here.' };

describe('papers while the host is silent', () => {
  it.each([
    ['kk', 'Қайда тұратыныңызды көрсетіңіз'],
    ['ru', 'Покажите, где вы живёте'],
    ['en', 'Show where you stay'],
  ])('are asked for in %s, from the page of the case', async (language, title) => {
    const { address, url } = await silent();
    const page = await getPage(web, `${address}?lang=${language}`, filer);
    expect(page.body).toContain(`href="${url}"`);
    expect((await getPage(web, `${url}?lang=${language}`, filer)).body).toContain(
      `<h1>${title}</h1>`,
    );
  });

  it('are taken with words and files, kept, and shown on the page', async () => {
    const { address, url, registrationId } = await silent();
    const sent = await postFiles(web, url, TEXT, [PDF, PNG], filer);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, address]);
    const { body } = await getPage(web, `${url}?lang=en`, filer);
    expect(body).toContain('The &lt;b>lease&lt;/b> is here.');
    expect(body).toContain('<bdi>lease.pdf</bdi>');
    const [, file = ''] = /href="([^"]+\/files\/[^"]+)"/.exec(body) ?? [];
    expect(file).toContain(registrationId);
    expect((await getPage(web, file, filer)).rawPayload).toEqual(PDF.content);
    expect((await getPage(web, file, stranger)).statusCode).toBe(404);
    const officer = await openSession(web, 'officer@example.org', 'officer');
    const seen = await getPage(web, `/console/cases/${registrationId}?lang=en`, officer);
    expect(seen.body).toContain('The &lt;b>lease&lt;/b> is here.');
    expect(seen.body).toContain(`/console/cases/${registrationId}/files/`);
  });

  it('without words are asked for again', async () => {
    const { url } = await silent();
    const wrong = await postForm(web, `${url}?lang=en`, { text: ' ' }, filer);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#text"');
  });

  it('are not for others, nor while there is an answer to wait for, nor after one', async () => {
    const { url, address, token } = await silent();
    expect((await getPage(web, url, stranger)).statusCode).toBe(404);
    expect((await postForm(web, url, TEXT, stranger)).statusCode).toBe(404);
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    expect((await getPage(web, url, filer)).headers.location).toBe(address);
    const late = await postForm(web, `${url}?lang=en`, TEXT, filer);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Papers are needed only if the host is silent.');
    const waiting = await askHost(web.services);
    const early = `/registrations/${waiting.registrationId}/papers`;
    expect((await getPage(web, early, filer)).statusCode).toBe(303);
  });
});
