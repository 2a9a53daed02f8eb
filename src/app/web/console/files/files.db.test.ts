import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage, openSession, type TestSession } from '../../../../../test/support/pages.ts';
import { actsOn, caseInReview, PDF_FILE } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

const NAME = 'паспорт "1"; ../x & %22.pdf';

let web: TestWeb;
let officer: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  officer = await openSession(web, 'officer@example.org', 'officer');
});
afterAll(() => web.close());

/** A case whose person has answered in the hearing with words and one file; gives the file's address. */
async function answered(): Promise<{ readonly page: string; readonly file: string }> {
  const asked = await caseInReview(web.services);
  const { hear, answer } = actsOn(web.services, asked);
  await hear({ accountId: officer.accountId, roles: ['officer'], demo: false });
  await answer('First line.\n<b>Second</b> line.', [{ ...PDF_FILE, name: NAME }]);
  const page = `/console/cases/${asked.registrationId}`;
  const { body } = await getPage(web, `${page}?lang=en`, officer);
  const file = /href="(\/console\/cases\/[^"]+\/files\/[^"]+)"/.exec(body)?.[1] ?? '';
  return { page, file };
}

describe('what a person gave in a hearing', () => {
  it('stands on the page of the case as text, with the name of each file', async () => {
    const { page } = await answered();
    const { body } = await getPage(web, `${page}?lang=en`, officer);
    expect(body).toContain('First line.\n&lt;b>Second&lt;/b> line.');
    expect(body).toContain('<bdi>паспорт &quot;1&quot;; ../x &amp; %22.pdf</bdi>');
  });

  it('is saved as a file and never shown as a page', async () => {
    const { file } = await answered();
    const { statusCode, headers, body } = await getPage(web, file, officer);
    expect([statusCode, body]).toEqual([200, '%PDF-1.7 invented']);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const disposition = String(headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''%D0%BF/);
    expect(disposition.match(/"/g)).toHaveLength(2);
    expect(disposition.match(/;/g)).toHaveLength(2);
  });

  it('is not there by another case’s address, nor for anybody who is no officer', async () => {
    const { file } = await answered();
    const other = await answered();
    const id = file.split('/').at(-1);
    const reached = await getPage(web, `${other.page}/files/${id}`, officer);
    expect(reached.statusCode).toBe(404);
    for (const nowhere of ['x', '../x', '01999999-0000-7000-8000-000000000001']) {
      expect((await getPage(web, `${other.page}/files/${nowhere}`, officer)).statusCode).toBe(404);
    }
    for (const role of ['feed', undefined] as const) {
      const session = await openSession(web, `${role}-reader@example.org`, role);
      expect((await getPage(web, file, session)).statusCode).toBe(403);
    }
    expect((await getPage(web, file)).statusCode).toBe(303);
  });

  it('is read on record', async () => {
    const { file } = await answered();
    await getPage(web, file, officer);
    const entry = await web.services.db
      .selectFrom('auditEntry')
      .select(['actorId', 'actorKind'])
      .where('action', '=', 'attachment-read')
      .where('registrationId', '=', file.split('/')[3] ?? '')
      .executeTakeFirst();
    expect(entry).toEqual({ actorId: officer.accountId, actorKind: 'officer' });
  });
});
