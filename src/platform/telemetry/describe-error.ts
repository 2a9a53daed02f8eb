/** What a log keeps of an error: enough to find the cause, nothing of the data that met it. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Named by PostgreSQL: the rule that was broken, without the values that broke it. */
  readonly constraint?: string;
  readonly table?: string;
  readonly stack?: readonly string[];
  readonly cause?: DescribedError;
}

const DEEPEST_CAUSE = 4;

function textOf(error: Error, key: 'code' | 'constraint' | 'table'): Record<string, string> {
  const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof value === 'string' ? { [key]: value } : {};
}

/**
 * PostgreSQL and JSON.parse quote the wrong value in their messages, and that value is a person's
 * data. From the first quotation mark to the last: a value may hold quotation marks itself.
 */
function withoutQuotes(message: string): string {
  return message.replace(/".*"/s, '"…"').replace(/[\w.+-]+@[\w.-]+/g, '…@…');
}

/** The first lines of a stack repeat the message; only the places are kept. */
function placesOf(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
}

export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Not an error object.' };
  const deeper = error.cause !== undefined && depth < DEEPEST_CAUSE;
  return {
    type: error.name,
    message: withoutQuotes(error.message),
    ...textOf(error, 'code'),
    ...textOf(error, 'constraint'),
    ...textOf(error, 'table'),
    stack: placesOf(error),
    ...(deeper ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
