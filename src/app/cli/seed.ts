import type { Command } from 'commander';
import { inTransaction } from '../../platform/db/index.ts';
import { OperatorProblem } from '../../platform/operator-problem.ts';
import { seedPeople } from '../demo/people.ts';
import { DONE, type Finish } from './exit-codes.ts';
import { settings } from './settings.ts';
import { print } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `tirkeu seed`: the people alone. Their tokens are made at each start, and a running one keeps its own. */
export function addSeed(program: Command, finish: Finish): void {
  program
    .command('seed')
    .description('Make the invented people of the demonstration. Refused in production.')
    .action(async () => {
      const config = settings();
      if (config.mode === 'production') {
        throw new OperatorProblem('Invented people have no place in production: nothing was done.');
      }
      const { placeId } = await withStore(config, ({ db }) => inTransaction(db, seedPeople));
      print(`The people of the demonstration are there; their place is ${placeId}.`);
      finish(DONE);
    });
}
