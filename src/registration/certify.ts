import type { Transaction } from 'kysely';
import {
  type CertificateSnapshot,
  issueCertificate,
  supersedeCertificate,
} from '../certificates/index.ts';
import { addressText, shortAddress } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { CaseState } from './case/state.ts';
import type { CaseContext } from './context.ts';
import { maskHost } from './mask-host.ts';
import type { Services } from './services.ts';

/**
 * The certificate makes itself in the transaction that registers (Order 923). A longer stay gets one of
 * its own, and the earlier one reads as superseded from then on.
 */
export async function certify(
  trx: Transaction<DB>,
  { issuer }: Services,
  registrationId: string,
  state: CaseState,
  context: CaseContext,
  issuedAt: Date,
): Promise<void> {
  if (!state.registered) throw new Error('Only a registration is certified');
  await supersedeCertificate(trx, registrationId, issuedAt);
  await issueCertificate(trx, issuer, {
    number: state.registered.certificateNumber,
    registrationId,
    issuedAt,
    snapshot: snapshotOf(state, context),
  });
}

function snapshotOf(state: CaseState, context: CaseContext): CertificateSnapshot {
  const { surname, givenNames, birthDate, nationality, document } = context.particulars.immigrant;
  return {
    surname,
    givenNames,
    birthDate,
    nationality,
    documentType: document.type,
    documentLastFour: document.number.slice(-4),
    kato: context.address.kato,
    shortAddress: shortAddress(context.address),
    address: addressText(context.address, 'kk'),
    host: maskHost(context.host),
    validFrom: state.stay.from,
    validUntil: state.stay.until,
  };
}
