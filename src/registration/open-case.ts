import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { issueReceipt, type Receipt } from '../certificates/index.ts';
import type { AskedHost } from '../consent/index.ts';
import { type Place, speaksFor } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import { channelTo } from './another-asking.ts';
import type { EarlierCase, PlaceKnown } from './case/commands.ts';
import type { Provider } from './case/state.ts';
import type { StoredCase } from './case-store.ts';
import { changeCase } from './change-case.ts';
import type { Filing } from './contract.ts';
import { freshFacts, freshReceiptNumber, freshRegistrationNumber } from './fresh.ts';
import { lookUpDocument } from './look-up.ts';
import { insertParticulars, type Particulars } from './particulars-store.ts';
import { placeKnown } from './place-known.ts';
import type { Services } from './services.ts';
import { done, type Outcome } from './unit-of-work.ts';

export interface NewCase {
  readonly accountId: string;
  readonly filing: Filing;
  /** The host as typed, or as their invitation shows them. */
  readonly host: AskedHost;
  /** Who gave the host's word beforehand. */
  readonly invitedBy: string | null;
  readonly personId: string;
  readonly place: Place;
  readonly supersedes: EarlierCase | null;
  readonly corrects: EarlierCase | null;
}

export interface FiledCase {
  readonly stored: StoredCase;
  readonly receipt: Receipt;
  readonly particulars: Particulars;
}

/** Begins a case: its first event, the particulars, the asking of the host, the receipt. */
export async function openCase(
  trx: Transaction<DB>,
  services: Services,
  { accountId, filing, host, invitedBy, personId, place, supersedes, corrects }: NewCase,
): Promise<Outcome<FiledCase>> {
  const now = services.clock.now();
  const [id, particularsId, requestId] = [newId(), newId(), newId()];
  const { crossedOn, ...entry } = filing.entry;
  const { immigrant, stay } = filing;
  const particulars = { immigrant, entry };
  const document = await lookUpDocument(trx, { personId, accountId, particulars, beside: id });
  const known = await placeKnown(trx, services, place.id, personId, 'hold');
  const filed = await changeCase(trx, services, {
    subject: { id, state: null, sequence: 0 },
    context: { particulars, host, address: place.address },
    command: {
      type: 'file',
      number: freshRegistrationNumber(services),
      accountId,
      placeId: place.id,
      particularsId,
      party: filing.party ?? null,
      corrects,
      supersedes,
      crossedOn,
      stay,
      asking: { requestId, channel: channelTo(services, host) },
      invitedBy: invitedBy === null ? null : invitee(known, invitedBy),
    },
    facts: freshFacts(services, new Map([[particularsId, document]]), new Map([[place.id, known]])),
    by: { kind: 'immigrant', accountId, at: now },
    action: 'registration-filed',
    host,
    attach: () =>
      insertParticulars(
        trx,
        { id: particularsId, registrationId: id, recordedAt: now },
        particulars,
      ),
  });
  if (!filed.ok) return filed;
  const receipt = await giveReceipt(trx, services, filed.value, filing);
  return done({ stored: filed.value, receipt, particulars });
}

/** The host's word as it counts today: whoever was tied when inviting may not be any more. */
function invitee({ providers }: PlaceKnown, accountId: string): Provider {
  const tied = speaksFor(providers, accountId).length > 0;
  const degree = tied ? 'tied-to-the-place' : 'signed-in-identity';
  return { accountId, degree, through: 'invitation' };
}

/** Given at the moment of filing, whatever the host does; it says plainly that it is no registration. */
async function giveReceipt(
  trx: Transaction<DB>,
  services: Services,
  { id, state }: StoredCase,
  { immigrant }: Filing,
): Promise<Receipt> {
  return issueReceipt(trx, services.issuer, {
    number: freshReceiptNumber(services),
    registrationId: id,
    filedAt: new Date(state.filedAt),
    issuedAt: services.clock.now(),
    surname: immigrant.surname,
    givenNames: immigrant.givenNames,
    documentLastFour: immigrant.document.number.slice(-4),
  });
}
