import { describe, expect, it } from 'vitest';
import { filingSchema } from '../contract.ts';
import { EXAMPLE_DAY, EXAMPLE_FILING } from '../example-filing.ts';
import { checkDraft, nextStep } from './check-draft.ts';
import type { CopyKind, Draft, DraftFiling } from './draft.ts';
import { DRAFT_STEPS } from './steps.ts';

const CASE = '01a20000-0000-7000-8000-000000000001';
const whole: DraftFiling = filingSchema.parse(EXAMPLE_FILING);
const NEW = { kind: 'new', of: null } as const;

function faults(filing: DraftFiling, today = EXAMPLE_DAY) {
  const checked = checkDraft({ purpose: NEW, filing }, today);
  if (checked.ok) return [];
  return [checked.step, ...checked.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
}

function draft(changes: Partial<Draft>): Draft {
  const [id, updatedAt] = [CASE, new Date(0)];
  return { id, purpose: NEW, filing: whole, updatedAt, stepsDone: [], ...changes };
}

describe('a draft', () => {
  it('that is whole gives its filing', () => {
    const checked = checkDraft({ purpose: NEW, filing: whole }, EXAMPLE_DAY);
    expect(checked).toEqual({ ok: true, value: whole });
  });

  it.each<[CopyKind, object]>([
    ['correct', { corrects: CASE }],
    ['family', { party: CASE }],
    ['renew', { samePersonAs: CASE }],
    ['move', {}],
    ['amend', {}],
  ])('to %s a case leans on it as it should', (kind, reference) => {
    const checked = checkDraft({ purpose: { kind, of: CASE }, filing: whole }, EXAMPLE_DAY);
    expect(checked).toEqual({ ok: true, value: { ...whole, ...reference } });
  });

  it('of which nothing is typed names every field that is missing, and the step to begin with', () => {
    expect(faults({})).toEqual([
      'person',
      '/immigrant/surname required',
      '/immigrant/givenNames required',
      '/immigrant/birthDate required',
      '/immigrant/nationality required',
      '/immigrant/document/type required',
      '/immigrant/document/number required',
      '/immigrant/document/issuingState required',
      '/immigrant/document/expiresOn required',
      '/immigrant/contact/email required',
      '/immigrant/contact/language required',
      '/entry/crossedOn required',
      '/host contact-missing',
      '/stay/from required',
      '/stay/until required',
      '/place required',
    ]);
  });

  it.each<[keyof DraftFiling, string]>([
    ['host', 'host'],
    ['place', 'place'],
    ['stay', 'dates'],
  ])('without its %s is mended at that step', (part, step) => {
    const { [part]: _gone, ...rest } = whole;
    expect(faults(rest)[0]).toBe(step);
  });

  it('that a rule across two steps refuses is mended at the later one', () => {
    const { immigrant, ...rest } = whole;
    const { document, ...person } = immigrant ?? {};
    const { mrz: _mrz, ...typed } = document ?? {};
    const born = { ...person, birthDate: '2026-11-20', document: typed };
    expect(faults({ ...rest, immigrant: born })).toEqual([
      'dates',
      '/entry/crossedOn before-birth',
    ]);
  });

  it('goes bad with time', () => {
    expect(faults(whole, '2027-12-01')).toEqual(['dates', '/stay/from too-long-ago']);
  });
});

describe('the next step', () => {
  const steps = DRAFT_STEPS.map(({ step }) => step);

  it('is the first that is not done, whatever is filled in already', () => {
    expect(nextStep(draft({}), EXAMPLE_DAY)).toBe('passport');
    expect(nextStep(draft({ stepsDone: ['passport', 'document'] }), EXAMPLE_DAY)).toBe('person');
  });

  it('is where something is wrong when all are done, and then none', () => {
    const { host: _host, ...hostless } = whole;
    expect(nextStep(draft({ stepsDone: steps, filing: hostless }), EXAMPLE_DAY)).toBe('host');
    expect(nextStep(draft({ stepsDone: steps }), EXAMPLE_DAY)).toBeNull();
  });
});
