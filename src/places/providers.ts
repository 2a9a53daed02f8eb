/** What ties an account to a place by its own right. */
export const TIE_ROLES = ['owner', 'tenant', 'manager'] as const;
export type TieRole = (typeof TIE_ROLES)[number];

/** In what capacity somebody acts for a host: for a place and its days, or as staff. */
export const DELEGATION_ROLES = ['delegate', 'manager', 'desk'] as const;
export type DelegationRole = (typeof DELEGATION_ROLES)[number];

export const QUORUMS = ['any-one', 'all-owners'] as const;
export type Quorum = (typeof QUORUMS)[number];

/** Who may answer for a place on a given day, and what the place demands. Ids only. */
export interface Providers {
  /** Whether one provider's word is enough, or every owner has to agree. */
  readonly quorum: Quorum;
  /** A tied host has given a standing "no". */
  readonly locked: boolean;
  readonly tied: readonly { readonly accountId: string; readonly role: TieRole }[];
  /** Whom those who are tied have sent, for this place on this day. */
  readonly sent: readonly { readonly from: string; readonly to: string }[];
}

export const NOBODY_TIED: Providers = { quorum: 'any-one', locked: false, tied: [], sent: [] };

/** The tied accounts for which this one's word counts: itself, and those who have sent it. */
export function speaksFor({ tied, sent }: Providers, accountId: string | null): readonly string[] {
  if (accountId === null) return [];
  const senders = sent.filter(({ to }) => to === accountId).map(({ from }) => from);
  return tied
    .map((tie) => tie.accountId)
    .filter((tiedAccount) => tiedAccount === accountId || senders.includes(tiedAccount));
}

/** The owners for whom nobody has spoken yet; where one is enough nobody is missing. */
export function missingOwners(
  providers: Providers,
  agreed: readonly (string | null)[],
): readonly string[] {
  if (providers.quorum === 'any-one') return [];
  const spoken = new Set(agreed.flatMap((accountId) => speaksFor(providers, accountId)));
  const owners = providers.tied.filter(({ role }) => role === 'owner');
  return [...new Set(owners.map(({ accountId }) => accountId))].filter(
    (owner) => !spoken.has(owner),
  );
}
