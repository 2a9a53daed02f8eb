import { OperatorProblem } from '../operator-problem.ts';

/** The database cannot be used as things stand. */
export class DatabaseProblem extends OperatorProblem {
  override readonly name = 'DatabaseProblem';
}
