import type { Command } from 'commander';
import { appoint, readEmail } from './appoint.ts';
import { DONE, type Finish } from './exit-codes.ts';

/** Nobody sits at a machine to renew its token every month. */
const TOKEN_DAYS = 365;

/** `tirkeu feed add`: lets a system outside, such as the border's, send its records. */
export function addFeed(program: Command, finish: Finish): void {
  program
    .command('feed')
    .description('Look after the accounts of systems that send records.')
    .command('add')
    .description('Let an account send records of a feed, and print a token for the API.')
    .argument(
      '<e-mail>',
      'the address of whoever runs the system; the account is made if there is none',
      readEmail,
    )
    .action(async (email: string) => {
      await appoint({ email, role: 'feed', tokenDays: TOKEN_DAYS });
      finish(DONE);
    });
}
