import { type Config, loadConfig } from '../../platform/config/index.ts';
import { OperatorProblem } from '../../platform/operator-problem.ts';

/**
 * The settings that the product itself would have.
 * @throws OperatorProblem with a line for each setting that is wrong
 */
export function settings(): Config {
  const loaded = loadConfig(process.env);
  if (!loaded.ok) throw new OperatorProblem(loaded.problems.join('\n'));
  return loaded.config;
}
