import { describe, expect, it } from 'vitest';
import { filingSchema } from '../contract.ts';
import { fieldsOf } from './fields.ts';
import { asksFor, DRAFT_STEPS, mendingStep, stepsWith } from './steps.ts';

/** What a filing says of earlier cases comes from the draft's purpose: nobody types it. */
const NOT_TYPED = ['/corrects', '/party', '/samePersonAs'];
const fields = [...fieldsOf(filingSchema).keys()];

function askersOf(field: string): readonly string[] {
  return DRAFT_STEPS.filter(({ step }) => asksFor(step, field)).map(({ step }) => step);
}

describe('the steps of a draft', () => {
  it('ask for every field of a filing exactly once', () => {
    const typed = fields.filter((field) => !NOT_TYPED.includes(field));
    expect(typed.length).toBeGreaterThan(25);
    expect(typed.filter((field) => askersOf(field).length !== 1)).toEqual([]);
    expect(NOT_TYPED.filter((field) => askersOf(field).length > 0)).toEqual([]);
  });

  it('ask for nothing that a filing does not have', () => {
    const pointers = DRAFT_STEPS.flatMap((one) => one.pointers);
    const unknown = pointers.filter(
      (pointer) => !fields.some((field) => `${field}/`.startsWith(`${pointer}/`)),
    );
    expect(unknown).toEqual([]);
  });

  it('do not take a field for another that begins alike', () => {
    expect([asksFor('host', '/hostel'), asksFor('host', '/host/name')]).toEqual([false, true]);
  });

  it('mend errors in their own order, whole parts too', () => {
    const errors = ['/place', '/stay/until', '/host'].map((pointer) => ({ pointer, code: 'x' }));
    expect(mendingStep(errors)).toBe('dates');
    expect(mendingStep(errors.slice(0, 1))).toBe('place');
    expect(mendingStep([{ pointer: '/corrects', code: 'x' }])).toBeNull();
  });

  it('are done in their own order and once, in whichever order they are saved', () => {
    const done = stepsWith(stepsWith(stepsWith([], 'host'), 'person'), 'host');
    expect(done).toEqual(['person', 'host']);
  });
});
