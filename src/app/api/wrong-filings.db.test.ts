import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectRefused } from '../../../test/support/expect-refused.ts';
import { filing, TIED_ADDRESS } from '../../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

type Wrong = readonly [what: string, body: unknown, errors: readonly string[]];

describe('a filing with one thing wrong is refused at that field, in three languages', () => {
  const wrong: readonly Wrong[] = [
    ['a body that is null', null, [' wrong-type']],
    ['a body that is a number', 7, [' wrong-type']],
    ['a body that is a list', [filing()], [' wrong-type']],
    [
      'a number for a name',
      filing({ immigrant: { surname: 7 } }),
      ['/immigrant/surname wrong-type'],
    ],
    [
      'null for a name',
      filing({ immigrant: { surname: null } }),
      ['/immigrant/surname wrong-type'],
    ],
    ['a list for a part', filing({ more: { entry: [] } }), ['/entry wrong-type']],
    ['a text for a part', filing({ more: { immigrant: 'me' } }), ['/immigrant wrong-type']],
    ['no surname', filing({ immigrant: { surname: undefined } }), ['/immigrant/surname required']],
    ['an empty surname', filing({ immigrant: { surname: ' ' } }), ['/immigrant/surname too-short']],
    [
      'no document',
      filing({ immigrant: { document: undefined } }),
      ['/immigrant/document required'],
    ],
    ['no e-mail', filing({ contact: { email: undefined } }), ['/immigrant/contact/email required']],
    ['an unknown field', filing({ more: { colour: 'red' } }), ['/colour unknown-field']],
    [
      'an unknown field within',
      filing({ document: { colour: 'red' } }),
      ['/immigrant/document/colour unknown-field'],
    ],
    [
      'a field named after a method of objects',
      filing({ entry: { toString: 'x' } }),
      ['/entry/toString unknown-field'],
    ],
    ['sex Z', filing({ immigrant: { sex: 'Z' } }), ['/immigrant/sex not-one-of']],
    [
      'a date with a time',
      filing({ stay: { until: '2026-12-01T00:00' } }),
      ['/stay/until not-a-date'],
    ],
    [
      '30 February',
      filing({ immigrant: { birthDate: '1990-02-30' } }),
      ['/immigrant/birthDate no-such-day'],
    ],
    [
      'a birth in the future',
      filing({ immigrant: { birthDate: '2026-11-24' } }),
      ['/immigrant/birthDate in-the-future'],
    ],
    [
      'a crossing before the birth',
      filing({ immigrant: { birthDate: '2026-11-21' } }),
      ['/entry/crossedOn before-birth'],
    ],
    [
      'a crossing in the future',
      filing({ entry: { crossedOn: '2026-11-24' }, stay: { from: '2026-11-24' } }),
      ['/entry/crossedOn in-the-future'],
    ],
    [
      'a stay before the entry',
      filing({ stay: { from: '2026-11-19' } }),
      ['/stay/from before-entry'],
    ],
    [
      'a stay that ends before it begins',
      filing({ stay: { until: '2026-11-20' } }),
      ['/stay/until until-before-from'],
    ],
    [
      'a stay of four years',
      filing({ stay: { until: '2030-11-20' } }),
      ['/stay/until too-far-ahead'],
    ],
    [
      'a stay in the next century',
      filing({ stay: { from: '2126-11-21', until: '2126-12-01' } }),
      ['/stay/from too-far-in-the-future'],
    ],
    [
      'a stay of two years ago',
      filing({ entry: { crossedOn: '2024-11-01' }, stay: { from: '2024-11-02' } }),
      ['/stay/from too-long-ago'],
    ],
    [
      'a permit that ended before the entry',
      filing({ entry: { basis: 'visa', permittedUntil: '2026-11-19' } }),
      ['/entry/permittedUntil before-entry'],
    ],
    ['an unknown basis', filing({ entry: { basis: 'friend' } }), ['/entry/basis not-one-of']],
    [
      'a nationality that is no code',
      filing({ immigrant: { nationality: 'ZZZ' } }),
      ['/immigrant/nationality unknown-state'],
    ],
    [
      'a state in small letters',
      filing({ document: { issuingState: 'uzb' } }),
      ['/immigrant/document/issuingState unknown-state'],
    ],
    [
      'a citizen of Kazakhstan',
      filing({ immigrant: { nationality: 'KAZ' } }),
      ['/immigrant/nationality not-an-immigrant'],
    ],
    [
      'a document number of other letters',
      filing({ document: { number: 'ПАСПОРТ1' } }),
      ['/immigrant/document/number bad-document-number'],
    ],
    [
      'a document number of 21 characters',
      filing({ document: { number: 'A'.repeat(21) } }),
      ['/immigrant/document/number too-long'],
    ],
    [
      'MRZ lines that are numbers',
      filing({ document: { mrz: [1, 2] } }),
      ['/immigrant/document/mrz/0 wrong-type', '/immigrant/document/mrz/1 wrong-type'],
    ],
    ['one MRZ line', filing({ document: { mrz: ['P<'] } }), ['/immigrant/document/mrz too-few']],
    [
      'no such address',
      filing({ contact: { email: 'no.at.sign' } }),
      ['/immigrant/contact/email bad-email'],
    ],
    [
      'a header in an address',
      filing({ contact: { email: 'a@b.example\r\nBcc: c@d.example' } }),
      ['/immigrant/contact/email bad-email'],
    ],
    [
      'a phone without its country',
      filing({ contact: { phone: '87001234567' } }),
      ['/immigrant/contact/phone bad-phone'],
    ],
    [
      'no language',
      filing({ contact: { language: 'russian' } }),
      ['/immigrant/contact/language unknown-language'],
    ],
    ['a host without contact', filing({ host: { name: 'Aigul' } }), ['/host contact-missing']],
    ['an empty host', filing({ host: {} }), ['/host contact-missing']],
    ['a wrong IIN', filing({ host: { iin: '000000000000' } }), ['/host/iin bad-iin']],
    ['a wrong BIN', filing({ host: { bin: '123456789012' } }), ['/host/bin bad-bin']],
    ['a wrong phone', filing({ host: { phone: '+7' } }), ['/host/phone bad-phone']],
    ['a wrong e-mail', filing({ host: { email: 'host@' } }), ['/host/email bad-email']],
    [
      'a place that nobody knows',
      filing({ place: { id: '01a20000-0000-7000-8000-000000000000' } }),
      ['/place/id unknown-place'],
    ],
    ['a place id that is none', filing({ place: { id: 'here' } }), ['/place/id malformed']],
    [
      'KATO of no region',
      filing({ place: { ...TIED_ADDRESS, kato: '991110000' } }),
      ['/place/kato bad-kato'],
    ],
    [
      'KATO with a letter',
      filing({ place: { ...TIED_ADDRESS, kato: '75111000O' } }),
      ['/place/kato bad-kato'],
    ],
    [
      'a street of 201 letters',
      filing({ place: { ...TIED_ADDRESS, street: 'a'.repeat(201) } }),
      ['/place/street too-long'],
    ],
    ['a tent', filing({ place: { ...TIED_ADDRESS, type: 'tent' } }), ['/place/type not-one-of']],
    [
      'a case to correct that nobody knows',
      filing({ more: { corrects: '01a20000-0000-7000-8000-000000000000' } }),
      ['/corrects not-correctable'],
    ],
    ['a party that is no id', filing({ more: { party: '1' } }), ['/party malformed']],
    [
      'the person of an unknown case',
      filing({ more: { samePersonAs: '01a20000-0000-7000-8000-000000000000' } }),
      ['/samePersonAs not-yours'],
    ],
  ];
  it.each(wrong)('%s', (_what, body, errors) => expectRefused(product, body, errors));
});
