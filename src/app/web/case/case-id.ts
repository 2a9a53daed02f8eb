import { idInPath } from '../../id-in-path.ts';

/** The id of a case in the path of its pages. */
export function caseIdOf({ id }: { readonly id: string }): string {
  return idInPath(id);
}
