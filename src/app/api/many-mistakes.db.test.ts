import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { post } from '../../../test/support/api.ts';
import { expectRefused } from '../../../test/support/expect-refused.ts';
import { filing, TIED_ADDRESS } from '../../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

describe('a name that no document prints is refused', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['emoji', 'TEST😀OV', 'forbidden-characters'],
    ['a digit', 'TEST0V', 'forbidden-characters'],
    ['a tab within letters that is none', 'TES\u0007TOV', 'forbidden-characters'],
    ['right-to-left override', 'TESTOV\u202Evot', 'forbidden-characters'],
    ['an isolate', '\u2066TESTOV\u2069', 'forbidden-characters'],
    ['a zero-width space', 'TEST\u200BOV', 'forbidden-characters'],
    ['a lone surrogate', 'TEST\uD800OV', 'forbidden-characters'],
    ['a hundred accents', `O${'\u0301'.repeat(100)}`, 'forbidden-characters'],
    ['markup', '<b>TESTOV</b>', 'forbidden-characters'],
    ['an invisible letter', '\u3164', 'forbidden-characters'],
    ['NUL', 'TEST\u0000OV', 'malformed'],
    ['201 letters', 'A'.repeat(201), 'too-long'],
  ];
  it.each(names)('%s', async (_what, name, code) => {
    const surname = filing({ immigrant: { surname: name } });
    await expectRefused(product, surname, [`/immigrant/surname ${code}`]);
    const cyrillic = filing({ immigrant: { cyrillicName: name } });
    await expectRefused(product, cyrillic, [`/immigrant/cyrillicName ${code}`]);
  });

  it.each([
    ['NUL', 'Abay\u0000', 'malformed'],
    ['a bidi control', 'Abay \u202E', 'forbidden-characters'],
    ['a lone surrogate', 'Abay \uDC00', 'forbidden-characters'],
    ['emoji', 'Abay 🏠', 'forbidden-characters'],
    ['nothing but spaces', '   ', 'too-short'],
  ])('and a street with %s', (_what, street, code) =>
    expectRefused(product, filing({ place: { ...TIED_ADDRESS, street } }), [
      `/place/street ${code}`,
    ]));
});

describe('a filing with many things wrong', () => {
  it('hears of all of them at once', async () => {
    const body = filing({
      immigrant: { surname: '', birthDate: '2027-01-01', nationality: 'KAZ', sex: 'man' },
      document: { number: '', expiresOn: 'soon' },
      contact: { email: 'nobody' },
      entry: { crossedOn: '2026-13-01' },
      host: { email: 'host@' },
      place: { ...TIED_ADDRESS, kato: '1' },
      stay: { from: '2026-12-01', until: '2026-11-30' },
      more: { surprise: true },
    });
    await expectRefused(product, body, [
      '/immigrant/surname too-short',
      '/immigrant/birthDate in-the-future',
      '/immigrant/nationality not-an-immigrant',
      '/immigrant/sex not-one-of',
      '/immigrant/document/number too-short',
      '/immigrant/document/expiresOn not-a-date',
      '/immigrant/contact/email bad-email',
      '/entry/crossedOn no-such-day',
      '/host/email bad-email',
      '/place/kato bad-kato',
      '/stay/until until-before-from',
      '/surprise unknown-field',
    ]);
  });

  it('that is empty hears of every part', () =>
    expectRefused(product, {}, [
      '/immigrant required',
      '/entry required',
      '/host required',
      '/place required',
      '/stay required',
    ]));

  it('that names two unknown earlier cases hears of both', () => {
    const nobodys = '01a20000-0000-7000-8000-000000000000';
    return expectRefused(product, filing({ more: { corrects: nobodys, party: nobodys } }), [
      '/corrects not-correctable',
      '/party not-yours',
    ]);
  });

  it('is answered, however much it is', async () => {
    const more = Object.fromEntries(Array.from({ length: 40_000 }, (_, at) => [`f${at}`, at]));
    const body = filing({ more });
    const reply = await post(product, product.people.immigrant, '/registrations', body);
    expect(reply.status).toBe(422);
    expect(z.object({ errors: z.array(z.unknown()) }).parse(reply.body).errors.length).toBe(500);
  });
});
