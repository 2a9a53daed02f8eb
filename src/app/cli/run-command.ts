import { Command, CommanderError } from 'commander';
import { OperatorProblem } from '../../platform/operator-problem.ts';
import { DONE, FAILED, type Finish, MISUSED } from './exit-codes.ts';
import { addFeed } from './feed-add.ts';
import { addImport } from './import.ts';
import { addMigrate } from './migrate.ts';
import { addOfficer } from './officer-add.ts';
import { addSeed } from './seed.ts';
import { complain } from './terminal.ts';
import { addVerify } from './verify.ts';

/** Runs `tirkeu` with these arguments; resolves to the exit code. Rejects only for bugs. */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode: number = DONE;
  const program = tirkeu((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error);
  }
}

function tirkeu(finish: Finish): Command {
  const program = new Command('tirkeu')
    .description('Looks after an installation of Tirkeu. Settings come from the environment.')
    .exitOverride();
  addMigrate(program, finish);
  addOfficer(program, finish);
  addFeed(program, finish);
  addImport(program, finish);
  addVerify(program, finish);
  addSeed(program, finish);
  return program;
}

/** commander has told by itself what was wrong with the arguments; asking for help is nothing wrong. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
  if (!(error instanceof OperatorProblem)) throw error;
  complain(error.message);
  return FAILED;
}
