import { explained } from '../operator-problem.ts';
import { DatabaseProblem } from './problem.ts';

/** What keeps a program from its database, by the code of the system or of PostgreSQL. */
const REASONS = new Map<unknown, string>([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOENT', 'there is no such socket'],
  ['ENOTFOUND', 'its host name is unknown'],
  ['EAI_AGAIN', 'its host name cannot be looked up now'],
  ['EHOSTUNREACH', 'its host cannot be reached'],
  ['ETIMEDOUT', 'its host does not answer'],
  ['28P01', 'the password is wrong'],
  ['28000', 'the server does not let this login in'],
  ['3D000', 'the server has no such database'],
  ['53300', 'the server takes no more connections'],
]);

/**
 * Turns a failed connection into one line that names the setting, never its value.
 * @throws DatabaseProblem, or the error itself where it is another one
 */
export function explainConnection<Result>(setting: string, work: Promise<Result>): Promise<Result> {
  return explained(work, (code) => {
    const reason = REASONS.get(code);
    return reason === undefined
      ? undefined
      : new DatabaseProblem(`The database of ${setting} cannot be used: ${reason}.`);
  });
}
