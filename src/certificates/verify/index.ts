/** Checks certificates anywhere: this face and all that it imports runs in browsers. */
export { dayOf } from '../almaty-day.ts';
export type {
  CertificateClaims,
  PlaceClaims,
  ReceiptClaims,
  StatusListEntry,
} from '../claims.ts';
export type { PublicJwk, PublicJwkSet } from '../jwk.ts';
export {
  type CertificateStatus,
  type ForgedBecause,
  type OnlineVerdict,
  type Verdict,
  withStatus,
} from './verdict.ts';
export { type OfflineCheck, verifyOffline } from './verify-offline.ts';
