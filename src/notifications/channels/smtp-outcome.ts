import type { Failure } from './outcome.ts';

interface SmtpFailure {
  readonly code: string;
  readonly reply: number | undefined;
  readonly command: string;
}

function failureOf(error: unknown): SmtpFailure {
  const entries = new Map(Object.entries(error instanceof Error ? error : {}));
  const reply: unknown = entries.get('responseCode');
  return {
    code: String(entries.get('code') ?? ''),
    reply: typeof reply === 'number' ? reply : undefined,
    command: String(entries.get('command') ?? ''),
  };
}

/**
 * 5xx is for good only where it is about this recipient or message. Refused credentials or a refused
 * sender are our own settings: the operator repairs them, and the mail must still be there then.
 */
function isPermanent({ code, reply, command }: SmtpFailure): boolean {
  if (reply === undefined || reply < 500) return false;
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && !command.startsWith('MAIL'));
}

/** The outcome of a failed sending, without the server's words, which repeat the address. */
export function outcomeOfError(error: unknown): Failure {
  const failure = failureOf(error);
  const { reply } = failure;
  return {
    accepted: false,
    permanent: isPermanent(failure),
    code: reply === undefined ? 'unavailable' : 'refused',
    ...(reply === undefined ? {} : { reply }),
  };
}
