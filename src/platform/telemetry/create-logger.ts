import { type DestinationStream, type LogFn, type Logger, pino, stdTimeFunctions } from 'pino';
import { describeError } from './describe-error.ts';
import { describeRequest } from './describe-request.ts';
import { redactedPaths } from './redaction.ts';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** 'fatal' … 'trace', or 'silent'. */
  readonly level: string;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

function errorOf(first: unknown): Error | undefined {
  if (first instanceof Error) return first;
  if (typeof first !== 'object' || first === null || !('err' in first)) return undefined;
  return first.err instanceof Error ? first.err : undefined;
}

/** Where a call has no sentence of its own, pino takes the error's message, as it is, with its data. */
function withOwnSentence(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, sentence] = args;
  const error = errorOf(first);
  if (error === undefined || typeof sentence === 'string') {
    method.apply(this, args);
  } else {
    method.apply(this, [first === error ? { err: error } : first, error.name]);
  }
}

/**
 * The log: one JSON object a line, times in RFC 3339. Callers give ids, codes and counts; personal
 * data and secrets are taken out by key, requests are reduced to their route, errors to their place.
 */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    hooks: { logMethod: withOwnSentence },
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redactedPaths(), censor: '[removed]' },
    serializers: {
      err: describeError,
      error: describeError,
      req: describeRequest,
      res: () => undefined,
    },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}
