/** Registration certificates and filing receipts: what they say, how they are signed and printed. */
export type {
  CertificateClaims,
  Claims,
  PlaceClaims,
  ReceiptClaims,
  StatusListEntry,
} from './claims.ts';
export { MAX_ADDRESS_BYTES, MAX_NAME_BYTES } from './claims-rules.ts';
export { fitAddress, fitName } from './fit.ts';
export {
  type CertificateSnapshot,
  type Issuer,
  issueCertificate,
  issueReceipt,
  type Receipt,
} from './issue-certificate.ts';
export { type KeyFolder, openKeyFolder, readPublicKeys, type SigningKey } from './keys/index.ts';
export {
  type CertificateRecord,
  listCertificates,
  listReceipts,
  type ReceiptRecord,
} from './list-issued.ts';
export { pdfMessages, verdictMessages } from './messages.ts';
export { isCertificateNumber, isNumber, newCertificateNumber, newNumber } from './number.ts';
export { type CertificatePdfView, renderCertificatePdf } from './pdf/index.ts';
export { MAX_QR_VERSION, qrSvg, qrVersion } from './qr.ts';
export { signClaims, verificationUrl } from './sign-claims.ts';
export {
  findCertificateState,
  findCurrentCertificate,
  findReceipt,
  type StoredCertificate,
  storedPdf,
} from './store.ts';
export { supersedeCertificate } from './supersede-certificate.ts';
export { verdictText } from './verdict-text.ts';
export {
  type CertificateStatus,
  type ForgedBecause,
  type OnlineVerdict,
  type PublicJwk,
  type PublicJwkSet,
  type Verdict,
  verifyOffline,
  withStatus,
} from './verify/index.ts';
