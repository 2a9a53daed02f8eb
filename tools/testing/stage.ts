import type { Count } from './count.ts';

export interface StageResult {
  readonly count: Count;
  /** Shown where something failed. */
  readonly output: string;
}

/** One line of `npm test`. */
export interface Stage {
  readonly name: string;
  run(): Promise<StageResult>;
}
