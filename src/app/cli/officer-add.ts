import { type Command, Option } from 'commander';
import { OFFICER_ROLES, type OfficerRole } from '../../accounts/index.ts';
import { appoint, readEmail } from './appoint.ts';
import { DONE, type Finish } from './exit-codes.ts';

const TOKEN_DAYS = 30;

/** `tirkeu officer add`: how the first officers come in, by whoever may open the database. */
export function addOfficer(program: Command, finish: Finish): void {
  program
    .command('officer')
    .description('Look after the accounts of officers.')
    .command('add')
    .description('Give an account the role of an officer, and print a token for the API.')
    .argument('<e-mail>', "the officer's address; the account is made if there is none", readEmail)
    .addOption(
      new Option('--role <role>', 'what the officer may do')
        .choices(OFFICER_ROLES)
        .makeOptionMandatory(),
    )
    .action(async (email: string, { role }: { role: OfficerRole }) => {
      await appoint({ email, role, tokenDays: TOKEN_DAYS });
      finish(DONE);
    });
}
