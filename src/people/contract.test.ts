import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldMessages } from '../platform/contract/messages.ts';
import {
  binSchema,
  documentNumberSchema,
  emailSchema,
  iinSchema,
  immigrantSchema,
  nameSchema,
  peopleFieldMessages,
  phoneSchema,
  stateSchema,
} from './index.ts';

const immigrant = {
  surname: 'Specimen',
  givenNames: '',
  birthDate: '1990-05-17',
  nationality: 'DEU',
  document: { type: 'passport', number: 'x 12-34', issuingState: 'UTO', expiresOn: '2031-01-09' },
  contact: { email: 'nobody@EXAMPLE.test', phone: '+7 (700) 000-00-00', language: 'KK' },
};

/** The codes of all issues: the custom one where there is one, else Zod's own. */
function codesOf(schema: z.ZodType, value: unknown): unknown[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code));
}

describe('an immigrant', () => {
  it('comes out normalised', () => {
    expect(immigrantSchema.parse(immigrant)).toEqual({
      ...immigrant,
      nationality: 'D',
      document: { ...immigrant.document, number: 'X1234' },
      contact: { email: 'nobody@example.test', phone: '+77000000000', language: 'kk' },
    });
  });

  it('may have a patronymic, a name in Cyrillic and the lines of the MRZ', () => {
    const more = { patronymic: 'Oʻgʻli', cyrillicName: 'Спесимен Әлихан', sex: 'X' };
    const document = { ...immigrant.document, mrz: ['P<UTO', ''] };
    expect(codesOf(immigrantSchema, { ...immigrant, ...more, document })).toEqual([]);
  });

  it('is refused with all its errors at once', () => {
    const issues = immigrantSchema.safeParse({
      ...immigrant,
      surname: ' ',
      birthDate: '1990-02-30',
      nationality: 'uzb',
      shoeSize: 43,
      contact: {
        ...immigrant.contact,
        email: 'nobody',
        phone: '8 700 000 00 00',
        language: 'kk-KZ',
      },
    }).error?.issues;
    expect(issues?.map((issue) => issue.path.join('/')).sort()).toEqual([
      '',
      'birthDate',
      'contact/email',
      'contact/language',
      'contact/phone',
      'nationality',
      'surname',
    ]);
  });

  it('has codes that each have a text', () => {
    const bad = {
      ...immigrant,
      surname: 'Spec1men',
      birthDate: '17.05.1990',
      nationality: 'XYZ',
      document: { ...immigrant.document, number: '№ 12', expiresOn: '2031-02-29' },
      contact: { email: '@', phone: '1', language: '?' },
    };
    const codes = codesOf(immigrantSchema, bad);
    expect(codes).toHaveLength(8);
    const known = Object.keys({ ...fieldMessages, ...peopleFieldMessages });
    for (const code of codes) expect(known).toContain(code);
  });

  it('can be described for the API', () => {
    expect(z.toJSONSchema(immigrantSchema, { io: 'input' })).toMatchObject({
      additionalProperties: false,
      properties: { birthDate: { format: 'date' } },
    });
  });
});

describe('a name', () => {
  it.each([
    'Santosh',
    "O'Brien",
    'O’Brien',
    "'t Hooft",
    'Oʻgʻli',
    'Jean-Paul',
    'Martin, Jr.',
    'Ġorġ',
    'ஸ்ரீனிவாசன்',
    'Қайрат Әбенұлы',
    '王小明',
    'علی‌رضا',
    'Abcdefghijklmnopqrstuvwxyzabcdefghijklm',
  ])('may be %s', (name) => {
    expect(nameSchema.parse(name)).toBe(name.normalize('NFC'));
  });

  it.each([
    ['a digit', 'Anna2'],
    ['an emoji', 'Anna 😀'],
    ['a control', 'An\u0000na'],
    ['a bidi control', 'An\u202Ena'],
    ['a zero-width space', 'An\u200Bna'],
    ['a join control alone', '\u200D'],
    ['an invisible letter', '\u3164'],
    ['markup', '<b>Anna</b>'],
    ['stacked marks', `A${'\u0301'.repeat(9)}`],
    ['no letter', '-'],
  ])('with %s is refused', (_, name) => {
    expect(codesOf(nameSchema, name)).toEqual(['forbidden-characters']);
  });

  it('comes out composed, trimmed and with single spaces', () => {
    expect(nameSchema.parse('  Jose\u0301 \t Luis\n')).toBe('José Luis');
  });

  it('has at most 200 characters, and a longer one is not searched', () => {
    expect(codesOf(nameSchema, 'a'.repeat(200))).toEqual([]);
    expect(codesOf(nameSchema, '1'.repeat(1_000_000))).toEqual(['too_big']);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['Nobody+x@Example.TEST', 'nobody+x@example.test'],
    [' a.b@sub.example.kz ', 'a.b@sub.example.kz'],
    ['nobody@пример.қаз', 'nobody@xn--e1afmkfd.xn--80ao21a'],
  ])('%s becomes %s', (typed, normalised) => {
    expect(emailSchema.parse(typed)).toBe(normalised);
  });

  it.each([
    'nobody',
    '@example.test',
    'a@b',
    'a@b@example.test',
    '.a@example.test',
    'a..b@example.test',
    'a b@example.test',
    'a@-example.test',
    'a@example..test',
    'a@127.0.0.1',
    'a@example.test\r\nBcc: b@example.test',
    `${'a'.repeat(65)}@example.test`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.test`,
  ])('%j is refused', (typed) => {
    expect(codesOf(emailSchema, typed)).toEqual(['bad-email']);
  });
});

describe('a telephone number', () => {
  it('is a plus and 7 to 15 digits', () => {
    expect(phoneSchema.parse('+49 (30) 123-45 67')).toBe('+49301234567');
    for (const good of ['+1234567', '+123456789012345'])
      expect(codesOf(phoneSchema, good)).toEqual([]);
    for (const bad of [
      '+123456',
      '+1234567890123456',
      '87000000000',
      '+0123456789',
      '+7x1234567',
    ]) {
      expect(codesOf(phoneSchema, bad)).toEqual(['bad-phone']);
    }
  });
});

describe('a document number', () => {
  it('is 1 to 20 Latin letters and digits, spaces and hyphens removed', () => {
    expect(documentNumberSchema.parse(' ab-12 34')).toBe('AB1234');
    for (const bad of ['А1', '№ 12', '1/2', '１２', 'ß1']) {
      expect(codesOf(documentNumberSchema, bad)).toEqual(['bad-document-number']);
    }
    expect(codesOf(documentNumberSchema, ' - ')).toEqual(['too_small']);
    expect(codesOf(documentNumberSchema, '1'.repeat(21))).toEqual(['too_big']);
  });
});

describe('a state', () => {
  it('is a code of the MRZ, Germany in one form', () => {
    expect(['DEU', 'D', 'XXA', 'UTO'].map((code) => stateSchema.parse(code))).toEqual([
      'D',
      'D',
      'XXA',
      'UTO',
    ]);
    for (const bad of ['UZ', 'uzb', 'XYZ', '', 'constructor']) {
      expect(codesOf(stateSchema, bad)).toEqual(['unknown-state']);
    }
  });
});

describe('identification numbers of Kazakhstan', () => {
  it('have a right check digit, taken twice where the first sum gives 10', () => {
    for (const number of ['061211600012', '900101300811', '900101 300811']) {
      expect(codesOf(iinSchema, number)).toEqual([]);
    }
    expect(codesOf(iinSchema, '900101300812')).toEqual(['bad-iin']);
  });

  it('have no digit that makes 90010130080 one', () => {
    for (const digit of '0123456789') {
      expect(codesOf(iinSchema, `90010130080${digit}`)).toEqual(['bad-iin']);
    }
  });

  it('of persons begin with a real birth date and its century, those of firms need not', () => {
    const candidates = ['900230300', '900101000', '900101700'];
    for (const prefix of candidates) {
      const numbers = Array.from({ length: 1000 }, (_, n) => prefix + String(n).padStart(3, '0'));
      const valid = numbers.filter((number) => binSchema.safeParse(number).success);
      expect(valid.length).toBeGreaterThan(50);
      for (const number of valid) expect(codesOf(iinSchema, number)).toEqual(['bad-iin']);
    }
  });

  it('are twelve digits', () => {
    for (const bad of ['', '06121160001', '0612116000123', 'abcdefghijkl', '٠٦١٢١١٦٠٠٠١٢']) {
      expect(codesOf(iinSchema, bad)).toEqual(['bad-iin']);
      expect(codesOf(binSchema, bad)).toEqual(['bad-bin']);
    }
  });
});
