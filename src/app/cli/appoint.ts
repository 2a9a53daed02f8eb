import { InvalidArgumentError } from 'commander';
import { accountForEmail, grantRole, issueToken, type Role } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { emailSchema } from '../../people/index.ts';
import { type Database, inTransaction } from '../../platform/db/index.ts';
import { settings } from './settings.ts';
import { print } from './terminal.ts';
import { withStore } from './with-store.ts';

const DAY_MS = 86_400_000;

export interface Appointment {
  readonly email: string;
  readonly role: Role;
  readonly tokenDays: number;
}

/** Gives an account a role, and prints a token for the API. */
export async function appoint(appointment: Appointment): Promise<void> {
  const { email, role, tokenDays } = appointment;
  const token = await withStore(settings(), ({ db }) => appointIn(db, appointment));
  print(`${email} is now ${role}.`);
  print(token);
  print(`This token is shown once and works for ${tokenDays} days; keep it like a password.`);
}

/** @throws InvalidArgumentError, which the shell is told of */
export function readEmail(text: string): string {
  const parsed = emailSchema.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('It is not an e-mail address.');
  return parsed.data;
}

function appointIn(db: Database, { email, role, tokenDays }: Appointment): Promise<string> {
  return inTransaction(
    db,
    async (trx) => {
      const accountId = await accountForEmail(trx, email);
      await grantRole(trx, accountId, role);
      await recordAudit(trx, {
        actorKind: 'system',
        actorId: null,
        action: 'role-granted',
        registrationId: null,
        purpose: `${role} for account ${accountId}`,
      });
      const expiresAt = new Date(Date.now() + tokenDays * DAY_MS);
      return issueToken(trx, { accountId, purpose: 'api', expiresAt });
    },
    { retryOnViolationOf: ['contact_pkey'] },
  );
}
