/** What the shell is told. */
export const DONE = 0;
/** It could not be done, or what was asked about is not so. */
export const FAILED = 1;
/** The command was not understood, and nothing was tried. */
export const MISUSED = 2;

/** How a command tells the code that it ends with. */
export type Finish = (exitCode: number) => void;
