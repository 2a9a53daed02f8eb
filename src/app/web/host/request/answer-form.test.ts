import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBody, readAnswerForm } from './answer-form.ts';

describe("reading the host's form", () => {
  it('reads what a browser sends', () => {
    const body = { answer: 'decline', reason: 'other', note: 'one\r\ntwo', version: '12' };
    expect(readAnswerForm(body)).toEqual({ ...body, note: 'one\ntwo', version: 12 });
  });

  it('gives a reason and a note to a "no" only', () => {
    const form = { answer: 'confirm', reason: 'other', note: 'text', version: 1 };
    expect(answerBody(form)).toEqual({ answer: 'confirm', version: 1 });
    expect(answerBody({ ...form, answer: 'decline' })).toEqual({ ...form, answer: 'decline' });
  });

  it('leaves an empty note out', () => {
    const form = { answer: 'decline', reason: 'other', note: ' \n ', version: 1 };
    expect(answerBody(form)).not.toHaveProperty('note');
  });

  it('takes a field that is sent twice for none', () => {
    expect(readAnswerForm({ answer: ['confirm', 'decline'] }).answer).toBeUndefined();
  });

  it('never fails, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const { version } = readAnswerForm(body);
        expect(version === undefined || (Number.isInteger(version) && version > 0)).toBe(true);
      }),
    );
  });
});
