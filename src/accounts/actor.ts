export const ROLES = ['officer', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, once a token has been recognised. One account may be immigrant and host. */
export interface Actor {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** A demonstration's token, to which no limit applies. */
  readonly demo: boolean;
}

export function isOfficer(actor: Actor): boolean {
  return actor.roles.length > 0;
}
