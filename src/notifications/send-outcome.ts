/** What became of a mail. A permanent failure is not tried again; a passing one is. */
export type SendOutcome =
  | { readonly accepted: true; readonly id: string }
  | {
      readonly accepted: false;
      readonly permanent: boolean;
      readonly code: 'malformed-address' | 'refused' | 'unavailable';
      /** The server's reply code (RFC 5321, 4.2), where it gave one. */
      readonly smtpCode?: number;
    };

interface SmtpFailure {
  readonly code: string;
  readonly smtpCode: number | undefined;
  readonly command: string;
}

function failureOf(error: unknown): SmtpFailure {
  const entries = new Map(Object.entries(error instanceof Error ? error : {}));
  const smtpCode: unknown = entries.get('responseCode');
  return {
    code: String(entries.get('code') ?? ''),
    smtpCode: typeof smtpCode === 'number' ? smtpCode : undefined,
    command: String(entries.get('command') ?? ''),
  };
}

/**
 * 5xx is for good only where it is about this recipient or message. Refused credentials or a refused
 * sender are our own settings: the operator repairs them, and the mail must still be there then.
 */
function isPermanent({ code, smtpCode, command }: SmtpFailure): boolean {
  if (smtpCode === undefined || smtpCode < 500) return false;
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && !command.startsWith('MAIL'));
}

/** The outcome of a failed sending, without the server's words, which repeat the address. */
export function outcomeOfError(error: unknown): SendOutcome {
  const failure = failureOf(error);
  const { smtpCode } = failure;
  return {
    accepted: false,
    permanent: isPermanent(failure),
    code: smtpCode === undefined ? 'unavailable' : 'refused',
    ...(smtpCode === undefined ? {} : { smtpCode }),
  };
}
