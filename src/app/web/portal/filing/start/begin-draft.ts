import {
  type Draft,
  type Outcome,
  saveDraftStep,
  startDraft,
} from '../../../../../registration/index.ts';
import type { FilingVisit } from '../filing-visit.ts';
import type { PostedLines } from './posted-lines.ts';

export interface Beginning extends Pick<PostedLines, 'piece'> {
  /** The draft's id, made with the page. */
  readonly id: string | undefined;
  /** The code of the invitation with which it begins. */
  readonly invitation?: string;
}

/** Begins a new filing, the page of the passport being answered. */
export async function beginDraft(
  { services, actor, language }: FilingVisit,
  { id, piece, invitation }: Beginning,
): Promise<Outcome<Draft>> {
  const asked = { id, kind: 'new', invitation, language } as const;
  const draft = await startDraft(services, actor, asked);
  return draft.ok ? saveDraftStep(services, actor, draft.value.id, 'passport', piece) : draft;
}
