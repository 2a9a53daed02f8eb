/**
 * Something that stands in the way and that a person at the keyboard can mend. The message is one
 * line without secrets that says what is wrong and what to do: whoever started the program is shown
 * it as it is, and the exit code is 1; a stack would only hide it.
 */
export class OperatorProblem extends Error {
  override readonly name: string = 'OperatorProblem';
}
