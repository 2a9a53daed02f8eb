import { accountForEmail } from '../../src/accounts/index.ts';
import { findCurrentCertificate } from '../../src/certificates/index.ts';
import { linkToken } from '../../src/consent/index.ts';
import { placeFor, tieToPlace } from '../../src/places/index.ts';
import {
  answerRequest,
  type FilingInput,
  fileRegistration,
  type Services,
} from '../../src/registration/index.ts';

/** A filing by an invented person, and the one-time link that its host gets. */
export interface AskedHost {
  readonly registrationId: string;
  readonly accountId: string;
  readonly token: string;
  readonly filing: FilingInput;
}

export interface Asking {
  readonly surname?: string;
  readonly hostEmail?: string;
  /** The host's account is known and tied to the place: a "yes" registers at once. */
  readonly tied?: boolean;
  /** The first case of the family that it belongs to. */
  readonly party?: string;
  /** Where the filing is about; else one flat for all. */
  readonly place?: FilingInput['place'];
}

export const IMMIGRANT_EMAIL = 'immigrant@example.org';
const HOST_EMAIL = 'host@example.org';

const PLACE = {
  kato: '750000000',
  street: 'Abay Avenue',
  house: '10',
  flat: '25',
  type: 'apartment',
} as const;

function daysFrom(services: Services, days: number): string {
  const at = new Date(`${services.clock.today()}T00:00:00Z`).getTime() + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

function filingOf(services: Services, asking: Asking): FilingInput {
  return {
    immigrant: {
      surname: asking.surname ?? 'SPECIMEN',
      givenNames: 'AZIZA',
      birthDate: '1990-05-17',
      nationality: 'UZB',
      document: {
        type: 'passport',
        number: `FA${Math.floor(Math.random() * 9_000_000 + 1_000_000)}`,
        issuingState: 'UZB',
        expiresOn: daysFrom(services, 1_500),
      },
      contact: { email: IMMIGRANT_EMAIL, language: 'en' },
    },
    entry: { crossedOn: daysFrom(services, -2) },
    host: { name: 'INVENTED HOST', email: asking.hostEmail ?? HOST_EMAIL },
    place: asking.place ?? PLACE,
    stay: { from: daysFrom(services, -1), until: daysFrom(services, 60) },
    ...(asking.party ? { party: asking.party } : {}),
  };
}

async function tieHost({ db }: Services): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const place = await placeFor(trx, PLACE);
    if (!place) throw new Error('The place of the test could not be made');
    const host = await accountForEmail(trx, HOST_EMAIL);
    await tieToPlace(trx, {
      placeId: place.id,
      accountId: host,
      role: 'owner',
      basis: 'property-record',
      since: '2026-01-01',
    });
  });
}

/** Files a registration, so that a host is asked; whatever is not given is invented. */
export async function askHost(services: Services, asking: Asking = {}): Promise<AskedHost> {
  if (asking.tied) await tieHost(services);
  const accountId = await services.db
    .transaction()
    .execute((trx) => accountForEmail(trx, IMMIGRANT_EMAIL));
  const filing = filingOf(services, asking);
  // A demonstration's: tests file more often than one person may.
  const actor = { accountId, roles: [], demo: true };
  const filed = await fileRegistration(services, { actor, body: filing, key: null });
  if (!filed.ok) throw new Error(`The filing of the test was refused: ${filed.refusal.code}`);
  const { id } = filed.value;
  return { registrationId: id, accountId, token: await openLinkOf(services, id), filing };
}

/** The token of the link that is open now; an amendment of host or place makes a new one. */
export async function openLinkOf(
  { db, secret }: Services,
  registrationId: string,
): Promise<string> {
  const { id } = await db
    .selectFrom('consentRequest')
    .select('id')
    .where('registrationId', '=', registrationId)
    .where('closedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return linkToken(secret, id);
}

/** The printed text of a certificate, as the holder shows it. */
export async function certifiedText(services: Services): Promise<string> {
  const { registrationId, token } = await askHost(services, { tied: true });
  await answerRequest(services, { through: 'link', token }, { answer: 'confirm' });
  const certificate = await findCurrentCertificate(services.db, registrationId);
  if (!certificate) throw new Error('The registration of the test has no certificate');
  return certificate.qr;
}
