/**
 * The database cannot be used as things stand, and a person at the keyboard can mend it.
 * The message is one line without secrets that says what is wrong and what to do: a command prints
 * it as it is and ends with exit code 1; a stack would only hide it.
 */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
