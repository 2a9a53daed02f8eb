import { type Command, InvalidArgumentError, Option } from 'commander';
import { accountForEmail, grantRole, issueToken, ROLES, type Role } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { emailSchema } from '../../people/index.ts';
import { type Database, inTransaction } from '../../platform/db/index.ts';
import { DONE, type Finish } from './exit-codes.ts';
import { settings } from './settings.ts';
import { print } from './terminal.ts';
import { withStore } from './with-store.ts';

const TOKEN_DAYS = 30;
const DAY_MS = 86_400_000;

/** `tirkeu officer add`: how the first officers come in, by whoever may open the database. */
export function addOfficer(program: Command, finish: Finish): void {
  program
    .command('officer')
    .description('Look after the accounts of officers.')
    .command('add')
    .description('Give an account the role of an officer, and print a token for the API.')
    .argument('<e-mail>', "the officer's address; the account is made if there is none", readEmail)
    .addOption(
      new Option('--role <role>', 'what the officer may do').choices(ROLES).makeOptionMandatory(),
    )
    .action(async (email: string, { role }: { role: Role }) => {
      const token = await withStore(settings(), ({ db }) => appoint(db, email, role));
      print(`${email} is now ${role}.`);
      print(token);
      print(`This token is shown once and works for ${TOKEN_DAYS} days; keep it like a password.`);
      finish(DONE);
    });
}

function readEmail(text: string): string {
  const parsed = emailSchema.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('It is not an e-mail address.');
  return parsed.data;
}

function appoint(db: Database, email: string, role: Role): Promise<string> {
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
      const expiresAt = new Date(Date.now() + TOKEN_DAYS * DAY_MS);
      return issueToken(trx, { accountId, purpose: 'api', expiresAt });
    },
    { retryOnViolationOf: ['contact_pkey'] },
  );
}
