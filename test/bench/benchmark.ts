/** What was measured, by its name; whoever reads the results needs no more than these numbers. */
export type Figures = Readonly<Record<string, number>>;

export interface BenchmarkOptions {
  /** As much as fits into a few seconds. */
  readonly quick: boolean;
}

/** One line of `npm run bench`, and one member of its results. */
export interface Benchmark {
  readonly name: string;
  /** By what was done. */
  run(options: BenchmarkOptions): Promise<Readonly<Record<string, Figures>>>;
}

/** How long so many rounds of something take, in milliseconds; what comes out is used, so that it is done. */
export function timed(rounds: number, round: (at: number) => number): number {
  let kept = 0;
  const start = performance.now();
  for (let at = 0; at < rounds; at += 1) kept += round(at);
  const took = performance.now() - start;
  if (Number.isNaN(kept)) throw new Error('A round has brought no number');
  return took;
}

/** How fast something is beside a loop over the same data, measured one after the other, warm. */
export function besideLoop(
  rounds: number,
  { work, loop }: { work: (at: number) => number; loop: (at: number) => number },
): Figures {
  const warm = Math.ceil(rounds / 10);
  timed(warm, work);
  timed(warm, loop);
  const [took, loopTook] = [timed(rounds, work), timed(rounds, loop)];
  return {
    rounds,
    milliseconds: took,
    perSecond: (rounds / took) * 1000,
    loopPerSecond: (rounds / loopTook) * 1000,
    ratioToLoop: took / loopTook,
  };
}
