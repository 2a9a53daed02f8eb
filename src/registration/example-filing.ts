import type { FilingInput } from './contract.ts';

/** A filing in order on 23 November 2026, for tests; the person is invented. */
export const EXAMPLE_DAY = '2026-11-23';

export const EXAMPLE_FILING: FilingInput = {
  immigrant: {
    surname: 'KARIMOV',
    givenNames: 'BOBUR TOHIR OGLI',
    sex: 'M',
    birthDate: '1991-03-05',
    nationality: 'UZB',
    document: {
      type: 'passport',
      number: 'FA1234567',
      issuingState: 'UZB',
      expiresOn: '2033-06-10',
      mrz: [
        'P<UZBKARIMOV<<BOBUR<TOHIR<OGLI<<<<<<<<<<<<<<',
        'FA12345673UZB9103052M3306105<<<<<<<<<<<<<<<4',
      ],
    },
    contact: { email: 'bobur@example.org', language: 'uz' },
  },
  entry: { crossedOn: '2026-11-01' },
  host: { name: 'Invented Host', email: 'host@example.org' },
  place: { kato: '750000000', street: 'Abay Avenue', house: '10', flat: '25', type: 'apartment' },
  stay: { from: '2026-11-02', until: '2026-12-20' },
};
