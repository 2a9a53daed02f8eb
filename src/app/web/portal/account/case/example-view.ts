import type { RegistrationView } from '../../../../../registration/index.ts';

const ID = '01999999-0000-7000-8000-00000000000a';

/** A case of an invented person as they see it, asked by e-mail; for tests of its page. */
export const EXAMPLE_VIEW: RegistrationView = {
  id: ID,
  number: 'R-2026-EXAMPLE',
  status: 'awaiting-host',
  version: 1,
  filedAt: '2026-11-20T08:00:00.000Z',
  deadlines: [],
  viewer: 'immigrant',
  immigrant: {
    surname: 'SPECIMEN',
    givenNames: 'AZIZA',
    birthDate: '1990-05-17',
    nationality: 'UZB',
    document: {
      type: 'passport',
      number: 'FA1234567',
      issuingState: 'UZB',
      expiresOn: '2031-01-31',
    },
    contact: { email: 'aziza@example.org', language: 'en' },
  },
  entry: { crossedOn: '2026-11-18', basis: 'visa-free' },
  host: { name: 'INVENTED HOST', email: 'host@example.org' },
  place: {
    kato: '750000000',
    street: 'Abay Avenue',
    house: '10',
    flat: '25',
    type: 'apartment',
  },
  stay: { from: '2026-11-19', until: '2026-12-20' },
  consent: 'asked',
  notice: 'sent',
  receipt: { number: 'F-EXAMPLE', qr: 'https://example.org/verify#x', notice: 'A receipt.' },
  events: [{ type: 'filed', at: '2026-11-20T08:00:00.000Z', by: 'immigrant' }],
  links: {},
};

/** What a case in force adds to it. */
export const REGISTERED = {
  status: 'registered',
  consent: 'given',
  registeredOn: '2026-11-21',
  certificate: { number: 'C-2026-EXAMPLE' },
} as const satisfies Partial<RegistrationView>;
