import type { FieldError } from '../../../../../platform/contract/index.ts';
import type { Language } from '../../../../../platform/i18n/index.ts';
import { DRAFT_STEPS, type DraftStep, mendingStep } from '../../../../../registration/index.ts';
import type { FieldMistake } from '../../../ui/index.ts';
import { controlOf } from '../steps/fields.ts';
import { localised } from '../steps/index.ts';
import { draftAddress } from '../way.ts';

/** What keeps a draft from being sent. */
export interface Problems {
  /** The steps in which something was not given yet. */
  readonly missing: readonly DraftStep[];
  /** What was given and cannot be, each with the page that mends it. */
  readonly mistakes: readonly FieldMistake[];
  /** The step to go to first; null where there is no problem, or none that a step mends. */
  readonly first: DraftStep | null;
}

const NOT_GIVEN: ReadonlySet<string> = new Set(['required', 'contact-missing']);

export function problemsOf(
  id: string,
  errors: readonly FieldError[],
  language: Language,
): Problems {
  const steps = errors
    .filter(({ code }) => NOT_GIVEN.has(code))
    .map((error) => mendingStep([error]));
  const missing = DRAFT_STEPS.map(({ step }) => step).filter((step) => steps.includes(step));
  const wrong = errors.filter(({ code }) => !NOT_GIVEN.has(code));
  return { missing, mistakes: mistakesIn(id, wrong, language), first: mendingStep(errors) };
}

function mistakesIn(
  id: string,
  errors: readonly FieldError[],
  language: Language,
): readonly FieldMistake[] {
  return localised(errors, language).map(({ pointer, code, message }) => {
    const step = mendingStep([{ pointer, code }]);
    if (!step) return { message };
    return { message, href: `${draftAddress(id, step)}#${controlOf(step, pointer) ?? ''}` };
  });
}
