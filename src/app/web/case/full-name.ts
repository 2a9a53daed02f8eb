import type { RegistrationView } from '../../../registration/index.ts';

/** Surname and given names on one line. */
export function fullName({ surname = '', givenNames = '' }: RegistrationView['immigrant']): string {
  return `${surname} ${givenNames}`.trim();
}
