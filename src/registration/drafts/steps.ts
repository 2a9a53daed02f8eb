import type { FieldError } from '../../platform/contract/index.ts';

/**
 * The steps of a draft in their order, each with the fields of a filing that it asks for (JSON
 * pointers; whatever lies below one belongs to it). What order a person is led in, which errors a
 * step shows and which step mends an error all come from here.
 */
export const DRAFT_STEPS = [
  { step: 'passport', pointers: ['/immigrant/document/mrz'] },
  {
    step: 'person',
    pointers: [
      '/immigrant/surname',
      '/immigrant/givenNames',
      '/immigrant/patronymic',
      '/immigrant/cyrillicName',
      '/immigrant/sex',
      '/immigrant/birthDate',
      '/immigrant/nationality',
    ],
  },
  {
    step: 'document',
    pointers: [
      '/immigrant/document/type',
      '/immigrant/document/number',
      '/immigrant/document/issuingState',
      '/immigrant/document/expiresOn',
    ],
  },
  { step: 'dates', pointers: ['/entry', '/stay'] },
  { step: 'host', pointers: ['/host'] },
  { step: 'place', pointers: ['/place'] },
  { step: 'contact', pointers: ['/immigrant/contact'] },
] as const;

export type DraftStep = (typeof DRAFT_STEPS)[number]['step'];

const POINTERS: ReadonlyMap<DraftStep, readonly string[]> = new Map(
  DRAFT_STEPS.map(({ step, pointers }) => [step, pointers]),
);

export function pointersOf(step: DraftStep): readonly string[] {
  return POINTERS.get(step) ?? [];
}

/** Whether a step asks for the field that a pointer names. */
export function asksFor(step: DraftStep, pointer: string): boolean {
  return pointersOf(step).some((own) => pointer === own || pointer.startsWith(`${own}/`));
}

/** The first step that mends one of these errors; null where no step does. */
export function mendingStep(errors: readonly FieldError[]): DraftStep | null {
  const mends = ({ step }: { readonly step: DraftStep }) =>
    errors.some(({ pointer }) => asksFor(step, pointer));
  return DRAFT_STEPS.find(mends)?.step ?? null;
}

/** The steps done once these are too, in their order and each once. */
export function stepsWith(
  done: readonly DraftStep[],
  ...more: readonly DraftStep[]
): readonly DraftStep[] {
  return DRAFT_STEPS.map((one) => one.step).filter(
    (one) => more.includes(one) || done.includes(one),
  );
}
