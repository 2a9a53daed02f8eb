import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../platform/i18n/index.ts';
import { filingSchema } from '../../../../../registration/contract.ts';
import { fieldsOf } from '../../../../../registration/drafts/fields.ts';
import { readStep } from '../../../../../registration/drafts/read-step.ts';
import { asksFor } from '../../../../../registration/drafts/steps.ts';
import { EXAMPLE_DAY, EXAMPLE_FILING } from '../../../../../registration/example-filing.ts';
import { DRAFT_STEPS, type Draft } from '../../../../../registration/index.ts';
import { renderPage } from '../../../ui/index.ts';
import { type FieldPointer, nameOf, pieceOf, typedOf } from './fields.ts';
import { stepPage } from './step.page.tsx';

/** A program can name a place by the number that a host gave it; a person types an address. */
const NOT_TYPED = new Set(['/place/id']);
const STEPS = DRAFT_STEPS.map(({ step }) => step);
/** A filing in which nothing is left out that a page asks for. */
const FULL = filingSchema.parse({
  ...EXAMPLE_FILING,
  immigrant: {
    ...EXAMPLE_FILING.immigrant,
    patronymic: 'Tohirovich',
    cyrillicName: 'Каримов Бобур',
    contact: { ...EXAMPLE_FILING.immigrant.contact, phone: '+998901234567' },
  },
  entry: {
    ...EXAMPLE_FILING.entry,
    checkpoint: 'Zhibek Zholy',
    basis: 'visa',
    permittedUntil: '2027-01-30',
  },
  host: { ...EXAMPLE_FILING.host, phone: '+77001234567' },
  place: { ...EXAMPLE_FILING.place, rca: '0201300098745632' },
});
const DRAFT: Draft = {
  id: '01999999-0000-7000-8000-000000000001',
  purpose: { kind: 'new', of: null },
  filing: {},
  updatedAt: new Date(0),
  stepsDone: [],
};

describe('the pages of a filing', () => {
  it.each(LANGUAGES)('have a control for every field of every step in %s', (language) => {
    const frame = { language, demo: false, roles: [], onward: undefined, formToken: null };
    for (const step of STEPS) {
      const page = stepPage({ language, today: '2026-11-24', draft: DRAFT, step });
      const html = renderPage(page, frame);
      const fields = [...fieldsOf(filingSchema).keys()].filter((pointer) => asksFor(step, pointer));
      expect(fields.length).toBeGreaterThan(0);
      for (const pointer of fields.filter((field) => !NOT_TYPED.has(field))) {
        expect(html, pointer).toContain(`id="${nameOf(pointer as FieldPointer)}"`);
      }
    }
  });

  it.each(STEPS)('change nothing when %s is saved as it is shown', (step) => {
    const piece = pieceOf(step, typedOf(step, FULL));
    expect(readStep(FULL, step, piece, EXAMPLE_DAY)).toEqual({ ok: true, value: FULL });
  });
});
