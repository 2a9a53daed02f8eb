import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/index.ts';
import {
  type CertificateStatus,
  findCertificateState,
  type OnlineVerdict,
  verifyOffline,
  withStatus,
} from '../certificates/index.ts';
import type { DB } from '../platform/db/index.ts';
import { loadCase } from './case-store.ts';
import type { Services } from './services.ts';

/**
 * The verdict on any text: what the signature says, and what the register knows of that certificate.
 * Only who holds the text learns anything, and only what is in the text. The check is recorded, so
 * that the holder can see it.
 */
export async function verifyCertificate(
  { db, clock, publicKeys }: Services,
  text: string,
): Promise<OnlineVerdict> {
  const verdict = await verifyOffline({ text, keys: publicKeys, now: clock.now().getTime() });
  if (!('claims' in verdict) || verdict.claims.type !== 'certificate') return verdict;
  const row = await findCertificateState(db, verdict.claims.number);
  if (!row) return { verdict: 'forged', because: 'not-in-register' };
  await recordAudit(db, {
    actorKind: 'system',
    actorId: null,
    action: 'certificate-verified',
    registrationId: row.registrationId,
  });
  return withStatus(verdict, await statusFor(db, row));
}

async function statusFor(
  db: Kysely<DB>,
  row: { registrationId: string; state: string },
): Promise<CertificateStatus> {
  if (row.state === 'superseded') return { status: 'superseded' };
  const stored = await loadCase(db, row.registrationId);
  const { ended = null, suspension = null } = stored?.state ?? {};
  if (ended) return { status: 'closed', on: ended.on };
  return { status: suspension ? 'suspended' : 'current' };
}
