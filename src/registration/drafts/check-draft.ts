import type { FieldError, Parsed } from '../../platform/contract/index.ts';
import { checkFiling } from '../check-filing.ts';
import type { Filing } from '../contract.ts';
import type { Draft, Purpose } from './draft.ts';
import { isTree, type Tree } from './fields.ts';
import { DRAFT_STEPS, type DraftStep, mendingStep } from './steps.ts';

export type CheckedDraft =
  | { readonly ok: true; readonly value: Filing }
  | {
      readonly ok: false;
      readonly errors: readonly FieldError[];
      /** The first step that mends one of the errors. */
      readonly step: DraftStep | null;
    };

/** Whether a draft could be sent on that day (`YYYY-MM-DD`): the whole filing, or all that it lacks. */
export function checkDraft(draft: Pick<Draft, 'purpose' | 'filing'>, today: string): CheckedDraft {
  const checked = checkTyped({ ...draft.filing, ...referenceOf(draft.purpose) }, today);
  return checked.ok ? checked : { ...checked, step: mendingStep(checked.errors) };
}

/** The step to go on with; null when the draft is ready to be sent. */
export function nextStep(draft: Draft, today: string): DraftStep | null {
  const undone = DRAFT_STEPS.find(({ step }) => !draft.stepsDone.includes(step));
  if (undone) return undone.step;
  const checked = checkDraft(draft, today);
  return checked.ok ? null : checked.step;
}

/**
 * Checks a filing that need not be whole. Parts that are missing are checked as empty ones, so that
 * every missing field is named by itself, and with it the step that asks for it.
 */
export function checkTyped(typed: Tree, today: string): Parsed<Filing> {
  const { immigrant, entry = {}, host = {}, stay = {}, ...others } = typed;
  const { document = {}, contact = {}, ...person } = isTree(immigrant) ? immigrant : {};
  const whole = { ...others, immigrant: { ...person, document, contact }, entry, host, stay };
  return checkFiling(whole, today);
}

/** How the filing will lean on the case that the draft began from. */
function referenceOf({ kind, of }: Purpose): Pick<Filing, 'corrects' | 'party' | 'samePersonAs'> {
  switch (kind) {
    case 'correct':
      return { corrects: of };
    case 'family':
      return { party: of };
    case 'renew':
      return { samePersonAs: of };
    default:
      return {};
  }
}
