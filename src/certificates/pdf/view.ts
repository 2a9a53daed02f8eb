import type { Message } from '../../platform/i18n/index.ts';

/** What the printed certificate shows. All of it is data: none of it is read as markup. */
export interface CertificatePdfView {
  readonly number: string;
  readonly surname: string;
  /** May be empty. */
  readonly givenNames: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  /** Name of the state in each language. */
  readonly nationality: Message;
  /** Type and number of the identity document, the number masked but for its last four characters. */
  readonly document: string;
  /** The host, masked. */
  readonly host: string;
  /** The whole address of the place of stay. */
  readonly place: string;
  /** First and last day, YYYY-MM-DD, both inclusive. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** Seconds since 1970; also the date in the PDF's metadata, so that one view is one file. */
  readonly issuedAt: number;
  readonly issuer: Message;
  /** The printed text of the QR code: `{origin}/verify#{payload}`. */
  readonly qrText: string;
  /** Address of the page that checks certificates, shown to be typed. */
  readonly verifyAddress: string;
  /** Marks the page as a demonstration and not an official document. */
  readonly demo: boolean;
}
