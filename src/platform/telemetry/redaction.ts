/**
 * Keys whose values never reach a log, wherever they stand. Log calls give ids and codes; this is
 * the net below them, for the day somebody logs a whole object.
 */
const SECRET_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-forwarded-for',
  'password',
  'secret',
  'token',
  'tokens',
  'accessToken',
  'refreshToken',
  'idempotency-key',
  'otp',
  'invitation',
] as const;

const PERSONAL_KEYS = [
  'address',
  'bin',
  'birthDate',
  'contact',
  'cyrillicName',
  'document',
  'documentNumber',
  'email',
  'fullName',
  'givenNames',
  'iin',
  'immigrant',
  'mrz',
  'patronymic',
  'payload',
  'phone',
  'recipient',
  'surname',
  'to',
] as const;

/** Objects in objects: deeper ones are not logged anywhere. */
const DEEPEST = 4;

function pathOf(key: string, depth: number): string {
  return `${'*.'.repeat(depth)}${key}`.replace(/\.?([\w*]*-[\w-]*)$/, '["$1"]');
}

/** The paths for pino's `redact`: each key at the top and inside up to four objects. */
export function redactedPaths(): string[] {
  const depths = Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
  return [...SECRET_KEYS, ...PERSONAL_KEYS].flatMap((key) =>
    depths.map((depth) => pathOf(key, depth)),
  );
}
