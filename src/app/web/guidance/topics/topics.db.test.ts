import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { RULES, ruleRecords } from '../../../../law/index.ts';
import { LANGUAGES } from '../../../../platform/i18n/index.ts';
import { TOPICS } from './topics.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

describe('what there is to read', () => {
  it.each(LANGUAGES)('is led to in %s, each page by its title', async (lang) => {
    const { body } = await getPage(web, `/guidance?lang=${lang}`);
    for (const { name, title } of TOPICS) {
      expect(body).toContain(`<a href="/guidance/${name}">${title[lang]}</a>`);
    }
    for (const way of ['/guidance/duty', '/guidance/next-trip', '/guidance/sources']) {
      expect(body).toContain(`href="${way}"`);
    }
  });

  it.each(TOPICS)('is there in every language: $name', async ({ name, title }) => {
    for (const lang of LANGUAGES) {
      const { statusCode, body } = await getPage(web, `/guidance/${name}?lang=${lang}`);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<h1>${title[lang]}</h1>`);
    }
  });

  it('tells the numbers of the rules that are loaded, and the money that follows from them', async () => {
    expect((await getPage(web, '/guidance/moving')).body).toContain('within 5 working days');
    const { body } = await getPage(web, '/guidance/consequences');
    expect(body).toContain('a fine of 43,250 tenge (10 MCI)');
    expect(body).toContain('large business: 86,500 tenge (20 MCI)');
  });

  it.each(TOPICS)('rests on rules that there are: $name', ({ parts }) => {
    const known = new Set(ruleRecords(RULES).map(({ id }) => id));
    for (const { rule } of parts) if (rule !== undefined) expect(known).toContain(rule);
  });

  it('says that the penalty for not registering is not known', async () => {
    const { body } = await getPage(web, '/guidance/consequences');
    expect(body).toContain('The penalty for not registering is not known to us.');
    expect(body).toMatch(/name no amount\.<\/p><p class="basis"><span[^>]*>Not known</);
  });
});
