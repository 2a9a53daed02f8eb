/** Connection refused, reset or timed out; and PostgreSQL's own: shutting down, starting, too many. */
const AWAY = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
]);

/** What the driver says without a code when a connection ends under a statement. */
const ENDED = /^Connection terminated/;

/** Whether an error only says that the database cannot be reached now: it passes by itself. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const noSocket = 'syscall' in error && error.syscall === 'connect';
  return noSocket || ENDED.test(error.message) || ('code' in error && AWAY.has(error.code));
}
