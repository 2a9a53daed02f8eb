import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseFields } from './parse-fields.ts';

function errorsOf(schema: z.ZodType, input: unknown) {
  const parsed = parseFields(schema, input);
  return parsed.ok ? [] : parsed.errors;
}

const contract = z.strictObject({
  name: z.string().min(2).max(5),
  sex: z.enum(['M', 'F', 'X']).optional(),
  guests: z.array(z.string()).min(1).max(2),
  age: z.int().min(0).max(150),
  place: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ street: z.string(), house: z.string() }),
  ]),
});
const right = { name: 'Anna', guests: ['a'], age: 30, place: { street: 'Abai', house: '1' } };

describe('field errors', () => {
  it('are none for what fits', () => {
    expect(errorsOf(contract, right)).toEqual([]);
  });

  it('name every missing field, a missing choice and a missing union too', () => {
    const all = z.strictObject({
      ...contract.shape,
      sex: z.enum(['M', 'F']),
      mark: z.literal('x'),
    });
    expect(errorsOf(all, {})).toEqual(
      ['/name', '/sex', '/guests', '/age', '/place', '/mark'].map((pointer) => ({
        pointer,
        code: 'required',
      })),
    );
  });

  it.each([
    [{ name: 7 }, { pointer: '/name', code: 'wrong-type', params: { expected: 'string' } }],
    [{ name: null }, { pointer: '/name', code: 'wrong-type', params: { expected: 'string' } }],
    [{ name: 'A' }, { pointer: '/name', code: 'too-short', params: { minimum: 2 } }],
    [{ name: 'Annabel' }, { pointer: '/name', code: 'too-long', params: { maximum: 5 } }],
    [{ guests: [] }, { pointer: '/guests', code: 'too-few', params: { minimum: 1 } }],
    [{ guests: ['', '', ''] }, { pointer: '/guests', code: 'too-many', params: { maximum: 2 } }],
    [
      { guests: ['a', 1] },
      { pointer: '/guests/1', code: 'wrong-type', params: { expected: 'string' } },
    ],
    [{ age: -1 }, { pointer: '/age', code: 'too-small', params: { minimum: 0 } }],
    [{ age: 151 }, { pointer: '/age', code: 'too-large', params: { maximum: 150 } }],
    [{ age: 1.5 }, { pointer: '/age', code: 'wrong-type', params: { expected: 'int' } }],
    [{ sex: 'Z' }, { pointer: '/sex', code: 'not-one-of', params: { options: 'M, F, X' } }],
    [{ extra: 1 }, { pointer: '/extra', code: 'unknown-field' }],
    [{ 'a/b~c': 1 }, { pointer: '/a~1b~0c', code: 'unknown-field' }],
    [{ place: { id: '7' } }, { pointer: '/place/id', code: 'malformed' }],
    [{ name: 'A\u0000' }, { pointer: '/name', code: 'malformed' }],
  ])('of %j are one, at its place', (change, expected) => {
    expect(errorsOf(contract, { ...right, ...change })).toEqual([expected]);
  });

  it('name each unknown key by itself', () => {
    const errors = errorsOf(contract, { ...right, one: 1, two: 2 });
    expect(errors.map((error) => error.pointer)).toEqual(['/one', '/two']);
  });

  it('of a union are those of the branch that was meant', () => {
    expect(errorsOf(contract, { ...right, place: { street: 'Abai' } })).toEqual([
      { pointer: '/place/house', code: 'required' },
    ]);
    expect(errorsOf(contract, { ...right, place: { id: 5 } })).toEqual([
      { pointer: '/place/id', code: 'wrong-type', params: { expected: 'string' } },
    ]);
  });

  it('of a tagged union name the tag', () => {
    const answer = z.discriminatedUnion('answer', [
      z.strictObject({ answer: z.literal('confirm') }),
      z.strictObject({ answer: z.literal('decline'), reason: z.string() }),
    ]);
    expect(errorsOf(answer, {})).toEqual([{ pointer: '/answer', code: 'required' }]);
    expect(errorsOf(answer, { answer: 'perhaps' })).toEqual([
      { pointer: '/answer', code: 'not-one-of', params: { options: 'confirm, decline' } },
    ]);
    expect(errorsOf(answer, { answer: 'decline' })).toEqual([
      { pointer: '/reason', code: 'required' },
    ]);
  });

  it('keep the code and the parameters of a refinement', () => {
    const date = z.string().refine(() => false, {
      params: { code: 'in-the-future', latest: '2026-11-23', hidden: { deep: true } },
    });
    expect(errorsOf(z.object({ date }), { date: '2027-01-01' })).toEqual([
      { pointer: '/date', code: 'in-the-future', params: { latest: '2026-11-23' } },
    ]);
  });

  it('refuse what is nested deeper than any contract, without falling over', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(errorsOf(z.unknown(), deep)).toEqual([{ pointer: '/0'.repeat(33), code: 'malformed' }]);
  });

  it('survive a million entries', () => {
    expect(errorsOf(z.array(z.number()), new Array(1_000_000).fill(1))).toEqual([]);
  });

  it('are at most five hundred', () => {
    const input = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`key${at}`, 1]));
    expect(errorsOf(z.strictObject({}), input)).toHaveLength(500);
  });
});
