import { describe, expect, it } from 'vitest';
import { formOf, isAnswerPath, keptAnswer } from './kept-answer.ts';

const LINK = `/answer/${'A'.repeat(43)}`;
const form = (fields: Record<string, string>) => new URLSearchParams(fields);

describe('an answer that is kept', () => {
  it('holds what its form holds, and nothing else of what a form may bring', () => {
    const given = { answer: 'decline', reason: 'other', note: 'In May.', version: '3', token: 't' };
    const kept = keptAnswer(LINK, form({ ...given, name: 'SPECIMEN' }), 5);
    expect(kept).toMatchObject({ path: LINK, answer: 'decline', keptAt: 5 });
    expect(Object.fromEntries(kept?.fields ?? [])).toEqual(given);
  });

  it('is sent as its form would be', () => {
    const given = { answer: 'confirm', version: '3', token: 't' };
    const kept = keptAnswer(LINK, form(given), 5);
    expect(kept && Object.fromEntries(formOf(kept))).toEqual(given);
  });

  it('names whose request it is, where a link serves a family', () => {
    const given = { answer: 'confirm', version: '3', registrationId: 'one-of-them' };
    const kept = keptAnswer(LINK, form(given), 5);
    expect(kept && Object.fromEntries(formOf(kept))).toEqual(given);
  });

  it('may be about all of a family', () => {
    const all = { 'all.01999999-0000-7000-8000-000000000001': '1', answer: 'confirm' };
    const kept = keptAnswer(LINK, form({ ...all, 'all.<script>': '1' }), 5);
    expect(kept && Object.fromEntries(formOf(kept))).toEqual(all);
  });

  it('takes the place of another one about the same person, and of nobody else', () => {
    const key = (fields: Record<string, string>) =>
      keptAnswer(LINK, form({ version: '1', ...fields }), 5)?.key;
    expect(key({ answer: 'decline' })).toBe(key({ answer: 'confirm' }));
    const [one, other] = [{ registrationId: 'one' }, { registrationId: 'other' }];
    const all = { 'all.01999999-0000-7000-8000-000000000001': '1' };
    const keys = [{}, one, other, all].map((whom) => key({ answer: 'confirm', ...whom }));
    expect(new Set(keys).size).toBe(4);
  });

  it.each<Record<string, string>>([
    {},
    { answer: 'perhaps' },
    { answer: 'agree' },
    { answer: 'ask-why' },
  ])('is none for the form %j', (fields) => {
    expect(keptAnswer(LINK, form(fields), 5)).toBeUndefined();
  });
});

describe('only the two forms in which hosts answer', () => {
  it.each([LINK, '/host/requests/01999999-0000-7000-8000-000000000001'])('are kept: %s', (path) => {
    expect(isAnswerPath(path)).toBe(true);
  });

  it.each([
    '/answer/',
    `${LINK}/more`,
    '/host/requests/1/leave',
    '/host/phones',
    '/sign-in',
    'https://elsewhere.example/answer/x',
  ])('are kept, not %s', (path) => {
    expect(isAnswerPath(path)).toBe(false);
    expect(keptAnswer(path, form({ answer: 'confirm' }), 5)).toBeUndefined();
  });
});
