import type { Command } from 'commander';
import { DONE, type Finish } from './exit-codes.ts';
import { settings } from './settings.ts';
import { print } from './terminal.ts';
import { withStore } from './with-store.ts';

/** `tirkeu migrate`: opening the store migrates it; here is told what that has changed. */
export function addMigrate(program: Command, finish: Finish): void {
  program
    .command('migrate')
    .description('Bring the tables of the database up to date, and say what was changed.')
    .action(async () => {
      const applied = await withStore(settings(), async (store) => store.applied);
      for (const name of applied) print(`Applied ${name}`);
      print(applied.length > 0 ? 'The database is up to date.' : 'The database was up to date.');
      finish(DONE);
    });
}
