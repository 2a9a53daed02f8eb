/** Why a message was not taken, without the other side's words, which may repeat an address. */
export type FailureCode =
  | 'malformed-address'
  | 'refused'
  | 'unavailable'
  /** There is no such phone any more (RFC 8030, 7.3: 404 and 410). */
  | 'gone'
  /** Nobody is known behind this channel any more, or its settings are gone. */
  | 'no-channel';

/** What became of a message on a channel. A permanent failure is not tried again; a passing one is. */
export type SendOutcome =
  | { readonly accepted: true }
  | {
      readonly accepted: false;
      readonly permanent: boolean;
      readonly code: FailureCode;
      /** What the other side answered: an SMTP (RFC 5321, 4.2) or HTTP code. */
      readonly reply?: number;
      /** How long the other side asks to be left alone (RFC 9110, 10.2.3). */
      readonly retryAfterMs?: number;
    };

export type Failure = Extract<SendOutcome, { accepted: false }>;
