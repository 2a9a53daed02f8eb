/** A line for whoever reads the result, a person or a program behind a pipe. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line about what went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
