import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPage } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { RULES, ruleRecords } from '../../../../law/index.ts';
import { LANGUAGES } from '../../../../platform/i18n/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

describe('the sources', () => {
  it.each(LANGUAGES)('have every rule in %s, once, where links to it lead', async (lang) => {
    const { statusCode, body } = await getPage(web, `/guidance/sources?lang=${lang}`);
    expect(statusCode).toBe(200);
    const ids = new Set(ruleRecords(RULES).map(({ id }) => id));
    for (const id of ids) expect(body.split(` id="${id}"`)).toHaveLength(2);
  });

  it('name every address that a rule rests on, and those that say otherwise', async () => {
    const { body } = await getPage(web, '/guidance/sources');
    const plain = body.replaceAll('&amp;', '&');
    for (const { sources, contra } of ruleRecords(RULES)) {
      for (const address of [...sources, ...contra]) expect(plain).toContain(`href="${address}"`);
    }
  });

  it('put what the law leaves open first, with what is set here', async () => {
    const { body } = await getPage(web, '/guidance/sources');
    const at = (id: string) => body.indexOf(` id="${id}"`);
    expect(at('duty.reading')).toBeGreaterThan(at('part-open'));
    expect(at('duty.reading')).toBeLessThan(at('part-rules'));
    expect(at('penalty.not-registering')).toBeLessThan(at('part-rules'));
    expect(body.slice(at('duty.reading'))).toMatch(/Set here to<\/dt><dd><bdi>narrow/);
  });
});
