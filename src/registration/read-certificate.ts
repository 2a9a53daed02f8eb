import type { Actor } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import {
  type CertificatePdfView,
  findCurrentCertificate,
  renderCertificatePdf,
  type StoredCertificate,
  storedPdf,
} from '../certificates/index.ts';
import { stateName } from '../people/index.ts';
import type { Message } from '../platform/i18n/index.ts';
import { loadCase } from './case-store.ts';
import { issuerMessages } from './messages.ts';
import type { Services } from './services.ts';
import { done, type Outcome, refused } from './unit-of-work.ts';
import { viewerOf } from './viewer.ts';

/** A certificate, the legal day on which its registration ended, if it has, and whether it is suspended. */
export interface HeldCertificate extends StoredCertificate {
  readonly endedOn: string | null;
  readonly suspended: boolean;
}

/** The certificate of a case, for its holder and for officers; the reading is recorded. */
export async function readCertificate(
  services: Services,
  actor: Actor,
  registrationId: string,
): Promise<Outcome<HeldCertificate>> {
  const { db } = services;
  const stored = await loadCase(db, registrationId);
  const viewer = stored && (await viewerOf(db, services, actor, stored.state));
  if (!stored || (viewer !== 'immigrant' && viewer !== 'officer')) return refused('not-found');
  const certificate = await findCurrentCertificate(db, registrationId);
  if (!certificate) return refused('no-certificate');
  await recordAudit(db, {
    actorKind: viewer,
    actorId: actor.accountId,
    action: 'certificate-read',
    registrationId,
  });
  const { ended, suspension } = stored.state;
  return done({ ...certificate, endedOn: ended?.on ?? null, suspended: suspension !== null });
}

/** The PDF of a certificate: rendered at the first fetch, the same bytes ever after. */
export async function certificatePdf(
  { db, issuer, demo }: Services,
  certificate: StoredCertificate,
): Promise<Buffer> {
  const view = pdfView(certificate, issuer.origin, demo);
  return storedPdf(db, certificate.number, () => renderCertificatePdf(view));
}

function pdfView(
  { number, issuedAt, qr, snapshot }: StoredCertificate,
  origin: string,
  demo: boolean,
): CertificatePdfView {
  const { surname, givenNames, birthDate, validFrom, validUntil, host } = snapshot;
  return {
    number,
    surname,
    givenNames,
    birthDate,
    nationality: inEveryLanguage(snapshot.nationality),
    document: `•••••${snapshot.documentLastFour}`,
    host,
    place: snapshot.address,
    validFrom,
    validUntil,
    issuedAt: Math.floor(issuedAt.getTime() / 1000),
    issuer: issuerMessages.issuer,
    qrText: qr,
    verifyAddress: `${origin}/verify`,
    demo,
  };
}

function inEveryLanguage(state: string): Message {
  return { kk: stateName(state, 'kk'), ru: stateName(state, 'ru'), en: stateName(state, 'en') };
}
