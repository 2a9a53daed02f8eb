import { describe, expect, it } from 'vitest';
import { amendedFiling, laidOver } from './amended-filing.ts';
import { caseAfter, FILE } from './case/example-case.ts';
import type { CaseContext } from './context.ts';
import { type Amendment, type Filing, filingSchema } from './contract.ts';
import { EXAMPLE_FILING } from './example-filing.ts';
import type { Particulars } from './particulars-store.ts';

const filing: Filing = filingSchema.parse(EXAMPLE_FILING);
const { crossedOn: _crossedOn, ...entry } = filing.entry;
const particulars: Particulars = { immigrant: filing.immigrant, entry };
const address = { kato: '750000000', street: 'Abay Avenue', house: '10', type: 'house' } as const;
const standing: CaseContext = { particulars, host: filing.host, address };
const state = caseAfter(FILE);

function amended(amendment: Amendment, proposed: Particulars | null = null) {
  return amendedFiling(standing, proposed, state, (before) => laidOver(before, amendment));
}

describe('an amendment', () => {
  it('of nothing changes nothing', () => {
    expect(amended({})).toMatchObject({
      particularsChange: false,
      identity: false,
      hostChanged: false,
    });
  });

  it('changes the fields that it names and keeps the others', () => {
    const { filing: after } = amended({
      immigrant: { surname: 'KARIMOVA' },
      stay: { until: '2026-12-31' },
    });
    expect(after.immigrant).toMatchObject({ surname: 'KARIMOVA', givenNames: 'BOBUR TOHIR OGLI' });
    expect(after.stay).toEqual({ from: FILE.stay.from, until: '2026-12-31' });
  });

  it.each<[string, NonNullable<Amendment['immigrant']>, boolean]>([
    ['a name', { surname: 'KARIMOVA' }, true],
    ['a birth date', { birthDate: '1991-03-06' }, true],
    ['a nationality', { nationality: 'KGZ' }, true],
    ['a document', { document: { number: 'FA7654321' } }, true],
    ['a contact', { contact: { email: 'new@example.org' } }, false],
    ['a sex', { sex: 'X' }, false],
  ])('of %s concerns identity or not', (_what, immigrant, identity) => {
    expect(amended({ immigrant })).toMatchObject({ particularsChange: true, identity });
  });

  it('to another document drops the MRZ of the old one, unless a new one comes with it', () => {
    const document = { number: 'FA7654321' };
    const mrz = ['A', 'B'];
    expect(amended({ immigrant: { document } }).filing.immigrant.document.mrz).toBeUndefined();
    expect(
      amended({ immigrant: { document: { ...document, mrz } } }).filing.immigrant.document.mrz,
    ).toEqual(mrz);
    expect(
      amended({ immigrant: { document: { expiresOn: '2034-01-01' } } }).filing.immigrant.document
        .mrz,
    ).toEqual(filing.immigrant.document.mrz);
  });

  it('stands on what already waits for an officer, and counts as identity against what is in effect', () => {
    const proposed = { immigrant: { ...filing.immigrant, surname: 'KARIMOVA' }, entry };
    const after = amended({ immigrant: { contact: { email: 'new@example.org' } } }, proposed);
    expect(after.filing.immigrant.surname).toBe('KARIMOVA');
    expect(after.identity).toBe(true);
  });

  it('of the host takes the whole host', () => {
    const after = amended({ host: { phone: '+77010000000' } });
    expect([after.filing.host, after.hostChanged]).toEqual([{ phone: '+77010000000' }, true]);
  });
});
