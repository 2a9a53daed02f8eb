/** `appeals` decides complaints; it stands outside the unit whose decisions it looks at. */
export const OFFICER_ROLES = ['officer', 'supervisor', 'appeals'] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];
export type Role = OfficerRole | 'feed';

/** Who is asking, once a token has been recognised. One account may be immigrant and host. */
export interface Actor {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** A demonstration's token, to which no limit applies. */
  readonly demo: boolean;
}

export function isOfficer({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => role !== 'feed');
}

/** A system that sends records from outside, such as the border's. */
export function isFeed({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('feed');
}

/** Decides complaints, outside the unit that decided. */
export function decidesComplaints({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('appeals');
}

/** Clears, hears and decides cases. Whoever looks at complaints has no part in what they are about. */
export function decidesCases({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('officer') || roles.includes('supervisor');
}
