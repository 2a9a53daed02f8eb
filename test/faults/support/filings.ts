import { HOST_REF } from '../../../src/app/demo/index.ts';
import { composeMrz } from '../../../src/people/index.ts';

function day(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}

/** The filing of an invented person, each of whom has a passport of their own. */
export function filingOf(person: number, host: object = HOST_REF) {
  const holder = {
    surname: 'TESTOV',
    givenNames: 'PROBA',
    birthDate: '1990-05-17',
    nationality: 'UZB',
    sex: 'M',
  } as const;
  const passport = {
    number: `F${String(person).padStart(8, '0')}`,
    issuingState: 'UZB',
    expiresOn: day(1_000),
  };
  const printed = { documentCode: 'P', optionalData: '', ...holder, ...passport };
  return {
    immigrant: {
      ...holder,
      document: { type: 'passport', ...passport, mrz: composeMrz('TD3', printed) },
      contact: { email: `person-${person}@mail.example`, language: 'ru' },
    },
    entry: { crossedOn: day(-3) },
    host,
    place: {
      kato: '750000000',
      street: 'Abay Avenue',
      house: '10',
      flat: '25',
      type: 'apartment',
    },
    stay: { from: day(-2), until: day(40) },
  };
}
