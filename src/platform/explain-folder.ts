import { explained, OperatorProblem } from './operator-problem.ts';

const REASONS = new Map<unknown, string>([
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'it is on a read-only disk'],
  ['ENOSPC', 'its disk is full'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EEXIST', 'it is a file'],
]);

/**
 * Turns a failure of the file system into one line that names the folder's setting.
 * @throws OperatorProblem, or the error itself where it is another one
 */
export function explainFolder<Result>(
  setting: string,
  folder: string,
  work: Promise<Result>,
): Promise<Result> {
  return explained(work, (code) => {
    const reason = REASONS.get(code);
    return reason === undefined
      ? undefined
      : new OperatorProblem(`The folder ${folder} of ${setting} cannot be used: ${reason}.`);
  });
}
