import type { Filing } from '../contract.ts';
import type { Part } from '../sound-part.ts';
import type { DraftStep } from './steps.ts';

/**
 * A filing as far as it has been typed. Each field fits its own contract; together they need not. In the
 * place of an invitation's code stands its id.
 */
export type DraftFiling = Part<Filing>;

/** How a draft that begins from a case of the account will lean on it. */
export type CopyKind = 'family' | 'correct' | 'move' | 'renew' | 'amend';
export type DraftKind = 'new' | CopyKind;

/** What a draft is for. `of` is the case that it began from; of a family, its first case. */
export type Purpose =
  | { readonly kind: 'new'; readonly of: null }
  | { readonly kind: CopyKind; readonly of: string };

/** A filing, or an amendment of an open case, before it is sent. */
export interface Draft {
  readonly id: string;
  readonly purpose: Purpose;
  readonly filing: DraftFiling;
  /** Wall time. */
  readonly updatedAt: Date;
  /** Steps that were saved, or whose fields came whole from a case; in the order of the steps. */
  readonly stepsDone: readonly DraftStep[];
}
