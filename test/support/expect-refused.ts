import { expect } from 'vitest';
import type { z } from 'zod';
import { FIELD_TEXTS } from '../../src/app/api/problems.ts';
import { labelOf } from '../../src/platform/contract/index.ts';
import { problemSchema } from '../../src/platform/http/index.ts';
import { LANGUAGES } from '../../src/platform/i18n/index.ts';
import { post } from './api.ts';
import { countRows } from './invariants.ts';
import type { TestProduct } from './product.ts';

const fieldErrorsSchema = problemSchema.required({ errors: true });

/** The problem in each language: all of it said at once, every sentence begins with its field. */
async function problemsOf(product: TestProduct, body: unknown) {
  const problems: z.output<typeof fieldErrorsSchema>[] = [];
  for (const language of LANGUAGES) {
    const headers = { 'accept-language': language, 'idempotency-key': 'a-wrong-filing' };
    const reply = await post(product, product.people.immigrant, '/registrations', body, headers);
    expect(reply.status).toBe(422);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.headers['content-language']).toBe(language);
    const problem = fieldErrorsSchema.parse(reply.body);
    for (const { pointer, message } of problem.errors) {
      const label = labelOf(pointer, language, FIELD_TEXTS.labels);
      expect(label).not.toMatch(/^\d*$/);
      expect(message.startsWith(`${label}: `)).toBe(true);
    }
    problems.push(problem);
  }
  return problems;
}

/** Refused with 422 at these fields (`pointer code`) and no others, in three languages; nothing is written. */
export async function expectRefused(
  product: TestProduct,
  body: unknown,
  errors: readonly string[],
): Promise<void> {
  const before = await countRows(product.db);
  const problems = await problemsOf(product, body);
  for (const problem of problems) {
    const found = problem.errors.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(found.toSorted()).toEqual(errors.toSorted());
  }
  const messages = problems.map((problem) => problem.errors.map(({ message }) => message).join());
  expect(new Set(messages).size).toBe(LANGUAGES.length);
  expect(await countRows(product.db)).toEqual(before);
}
