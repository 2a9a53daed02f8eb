import type { CertificateClaims, ReceiptClaims } from '../claims.ts';

/** Why a text is not a certificate or receipt of anybody. */
export type ForgedBecause = 'not-a-certificate' | 'not-canonical' | 'bad-signature';

/** What can be said of a text without asking anybody. Claims are there only once the signature holds. */
export type Verdict =
  | {
      readonly verdict: 'valid' | 'expired' | 'not-yet-valid' | 'too-old';
      readonly claims: CertificateClaims;
    }
  | { readonly verdict: 'receipt'; readonly claims: ReceiptClaims }
  | { readonly verdict: 'forged'; readonly because: ForgedBecause }
  /** Well-formed and of a key, by its identifier, that is not among those given. */
  | { readonly verdict: 'unknown-issuer'; readonly kid: string };

/** What the register adds; `on` is the first day (Asia/Almaty) on which the registration is closed. */
export type CertificateStatus =
  | { readonly status: 'current' }
  | { readonly status: 'superseded' }
  | { readonly status: 'suspended' }
  | { readonly status: 'closed'; readonly on: string };

export type OnlineVerdict =
  | Verdict
  /** Signed with a key of ours, but the register has no such certificate: the key may be in other hands. */
  | { readonly verdict: 'forged'; readonly because: 'not-in-register' }
  | { readonly verdict: 'superseded' | 'suspended'; readonly claims: CertificateClaims }
  | { readonly verdict: 'closed'; readonly on: string; readonly claims: CertificateClaims };

function speaksOfCertificate(
  verdict: Verdict,
): verdict is Extract<Verdict, { readonly claims: CertificateClaims }> {
  return 'claims' in verdict && verdict.claims.type === 'certificate';
}

/**
 * Joins a verdict with what the register knows. What came first wins: a registration that closed
 * because its period was over still reads as expired, as does a suspended one whose period is over;
 * a superseded one always says that there is a newer one.
 */
export function withStatus(verdict: Verdict, status: CertificateStatus): OnlineVerdict {
  if (!speaksOfCertificate(verdict) || status.status === 'current') return verdict;
  const { claims } = verdict;
  if (status.status === 'superseded') return { verdict: 'superseded', claims };
  if (status.status === 'closed') {
    const ranOut = verdict.verdict === 'expired' && status.on > claims.validUntil;
    return ranOut ? verdict : { verdict: 'closed', on: status.on, claims };
  }
  return verdict.verdict === 'expired' ? verdict : { verdict: 'suspended', claims };
}
