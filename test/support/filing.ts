import { HOST_REF } from '../../src/app/demo/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Parts to lay over a valid filing; `undefined` takes a field away, `host` and `place` come whole. */
export interface FilingChanges {
  readonly immigrant?: Fields;
  readonly document?: Fields;
  readonly contact?: Fields;
  readonly entry?: Fields;
  readonly host?: unknown;
  readonly place?: unknown;
  readonly stay?: Fields;
  /** `corrects`, `party`, `samePersonAs`, or fields that no filing has. */
  readonly more?: Fields;
}

/** Where the host of the demonstration is tied, as a filer would write it. */
export const TIED_ADDRESS = {
  kato: '750000000',
  street: 'Abay Avenue',
  house: '10',
  flat: '25',
  type: 'apartment',
};

let issued = 0;

/** A document number that no other filing of this process has. */
export function newDocumentNumber(): string {
  issued += 1;
  return `T${String(issued).padStart(7, '0')}`;
}

/** A filing with nothing wrong, of a new invented person, to the demonstration's host at their place. */
export function filing(changes: FilingChanges = {}) {
  const { immigrant, document, contact, entry, host, place, stay, more } = changes;
  return {
    immigrant: {
      surname: 'TESTOV',
      givenNames: 'PROBA',
      sex: 'M',
      birthDate: '1990-05-17',
      nationality: 'UZB',
      document: {
        type: 'passport',
        number: newDocumentNumber(),
        issuingState: 'UZB',
        expiresOn: '2031-01-31',
        ...document,
      },
      contact: { email: 'proba.testov@mail.example', language: 'ru', ...contact },
      ...immigrant,
    },
    entry: { crossedOn: '2026-11-20', ...entry },
    host: host === undefined ? HOST_REF : host,
    place: place === undefined ? TIED_ADDRESS : place,
    stay: { from: '2026-11-21', until: '2027-01-15', ...stay },
    ...more,
  };
}
