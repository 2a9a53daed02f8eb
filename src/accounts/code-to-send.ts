import type { AccountServices } from './services.ts';
import { codeText } from './sign-in-code.ts';

/** The code that a message carries, made when the message is sent or shown. */
export async function codeToSend(
  { db, secret }: Pick<AccountServices, 'db' | 'secret'>,
  signInId: string,
): Promise<string> {
  const attempt = await db
    .selectFrom('signInAttempt')
    .select(['id', 'long'])
    .where('id', '=', signInId)
    .executeTakeFirstOrThrow();
  return codeText(secret, attempt);
}
