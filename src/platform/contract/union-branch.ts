import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * How far an input is from a branch. A key the branch does not know says more about what was meant
 * than a key that is missing; a wrong constant (a tag such as `type`) says most.
 */
function distance(branch: readonly Issue[]): number {
  let sum = 0;
  for (const issue of branch) {
    if (issue.code === 'unrecognized_keys') sum += 2 * issue.keys.length;
    else if (issue.code === 'invalid_value') sum += 4;
    else if (issue.code === 'invalid_type' && issue.path.length === 0) sum += 8;
    else sum += 1;
  }
  return sum;
}

/** The branch of a union whose complaints help most: the one the input is closest to, else the first. */
export function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  let closest: readonly Issue[] = branches[0] ?? [];
  for (const branch of branches) {
    if (distance(branch) < distance(closest)) closest = branch;
  }
  return closest;
}
