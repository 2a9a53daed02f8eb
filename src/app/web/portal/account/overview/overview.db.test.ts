import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../../../../../../test/support/count-statements.ts';
import { askHost, IMMIGRANT_EMAIL } from '../../../../../../test/support/host-link.ts';
import { getPage, openSession, type TestSession } from '../../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../../test/support/web.ts';
import { answerRequest, discardDraft, startDraft } from '../../../../../registration/index.ts';

let web: TestWeb;
let filer: TestSession;
let nobody: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  filer = await openSession(web, IMMIGRANT_EMAIL);
  nobody = await openSession(web, 'nobody-yet@example.org');
});
afterAll(() => web.close());

const cards = (body: string) => body.match(/<li class="case">/g)?.length ?? 0;

describe('the account', () => {
  it.each([
    ['kk', 'Мұнда әлі ештеңе жоқ.', 'Тіркелу'],
    ['ru', 'Здесь пока ничего нет.', 'Зарегистрироваться'],
    ['en', 'There is nothing here yet.', 'Register'],
  ])('is friendly in %s to those who have nothing yet', async (language, words, button) => {
    const { body } = await getPage(web, `/account?lang=${language}`, nobody);
    expect(body).toContain(words);
    expect(body).toContain(`<a class="ds-button" href="/file">${button}</a>`);
    expect(cards(body)).toBe(0);
  });

  it('is behind the sign-in, which leads back', async () => {
    const { statusCode, headers } = await getPage(web, '/account');
    expect(statusCode).toBe(303);
    expect(headers.location).toBe('/sign-in?to=%2Faccount');
  });

  it('shows drafts with the way on and the way out, and to nobody else', async () => {
    const actor = { accountId: nobody.accountId, roles: [], demo: false };
    const draft = await startDraft(web.services, actor, { kind: 'new', language: 'en' });
    if (!draft.ok) throw new Error(draft.refusal.code);
    const { id } = draft.value;
    const { body } = await getPage(web, '/account', nobody);
    expect(body).toContain(`href="/file/${id}"`);
    expect(body).toContain(`href="/file/${id}/discard"`);
    expect(body).toContain('No name yet');
    expect((await getPage(web, '/account', filer)).body).not.toContain(id);
    await discardDraft(web.services, actor, id);
  });

  it('says first what is in force, and beside it what was filed since', async () => {
    const { registrationId: id, token } = await askHost(web.services, { tied: true });
    expect((await getPage(web, '/account', filer)).body).toContain(
      'Waiting for your host</span></h1>',
    );
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    const alone = await getPage(web, '/account', filer);
    expect(alone.body).toMatch(/<span>You are registered until [^<]+<\/span><\/h1>/);
    expect(alone.body).toContain(`<a class="ds-button" href="/registrations/${id}/certificate">`);
    const newer = await askHost(web.services, { surname: 'CHILD' });
    const both = await getPage(web, '/account', filer);
    expect(both.body).toMatch(/<span>Registered until [^<]+<\/span><\/h1>/);
    expect(both.body).toContain('<h2>Waiting for your host</h2>');
    expect(both.body).toContain(`href="/registrations/${newer.registrationId}"`);
  });
});

describe('many cases', () => {
  it('come page by page, the newest first, each once', async () => {
    for (let count = 0; count < 25; count += 1) await askHost(web.services);
    const first = await getPage(web, '/account', filer);
    expect(cards(first.body)).toBe(20);
    // The one in force was filed before all of these.
    expect(first.body).toMatch(/<span>Registered until [^<]+<\/span><\/h1>/);
    const older = /href="(\/account\/older\/[0-9a-f-]{36})"/.exec(first.body)?.[1] ?? '';
    const second = await getPage(web, `${older}?lang=ru`, filer);
    expect(second.body).toContain('Более ранние заявления');
    expect(second.body).not.toContain('/account/older/');
    const ids = [first, second].flatMap(({ body }) => [
      ...body.matchAll(/<h3><a href="\/registrations\/([0-9a-f-]{36})"/g),
    ]);
    const listed = ids.map(([, id]) => id);
    expect(listed).toEqual([...new Set(listed)].toSorted().toReversed());
    expect(listed.length).toBeGreaterThan(25);
    expect(cards((await getPage(web, older, nobody)).body)).toBe(0);
    expect((await getPage(web, "/account/older/x'--", filer)).statusCode).toBe(200);
  });
});

describe('what a page costs', () => {
  it('is as many statements for twenty cases as for one', async () => {
    const counted = countStatements(web.services);
    const costing = await startTestWeb({ services: counted.services });
    const one = await openSession(web, 'only-one@example.org');
    const cost = async (url: string, session: TestSession) => {
      counted.taken();
      expect((await getPage(costing, url, session)).statusCode).toBe(200);
      return counted.taken();
    };
    const { registrationId: id, token } = await askHost(web.services, { tied: true });
    // The session; cases, drafts, and an entry that each of the two was read.
    expect(await cost('/account', one)).toBe(5);
    expect(await cost('/account', filer)).toBe(5);
    // The session; events, particulars, asking, place, receipt, what border and lost documents say, the last
    // alarm, how far the host was reached (messages, their steps, the asking), and the entry that it was read.
    expect(await cost(`/registrations/${id}`, filer)).toBe(13);
    expect(await cost(`/registrations/${id}/receipt`, filer)).toBe(13);
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    // The session; events, certificate, and the entry that it was read.
    expect(await cost(`/registrations/${id}/certificate`, filer)).toBe(4);
    await costing.close();
  });
});
