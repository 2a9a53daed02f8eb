import type { AtPlace, RegistrationAtPlace } from '../../../../registration/index.ts';

/** A place's list in parts: who lives there comes first. */
export const PARTS = ['registered', 'open', 'ended'] as const satisfies readonly AtPlace[];

/** As many of one part as a page shows. */
export interface Part {
  readonly name: AtPlace;
  readonly items: readonly RegistrationAtPlace[];
  /** The id of the last one shown, if there are more. */
  readonly next: string | undefined;
}
