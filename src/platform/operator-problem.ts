/**
 * Something that stands in the way and that a person at the keyboard can mend. The message is one
 * line without secrets that says what is wrong and what to do: whoever started the program is shown
 * it as it is, and the exit code is 1; a stack would only hide it.
 */
export class OperatorProblem extends Error {
  override readonly name: string = 'OperatorProblem';
}

/**
 * Turns a failure whose code a person can do something about into a problem for them; any other one
 * is thrown as it is. `problemFor` gets the code of the system or of PostgreSQL.
 */
export async function explained<Result>(
  work: Promise<Result>,
  problemFor: (code: unknown) => OperatorProblem | undefined,
): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw problemFor(error instanceof Error && 'code' in error ? error.code : undefined) ?? error;
  }
}
