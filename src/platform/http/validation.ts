import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import type { FieldError } from '../contract/index.ts';
import { parseFields } from '../contract/index.ts';

/** How wrong input travels inside Fastify, which knows errors only as thrown objects. */
export class InvalidInput extends Error {
  readonly part: string;
  readonly fields: readonly FieldError[];

  constructor(part: string, fields: readonly FieldError[]) {
    super(`The ${part} does not fit its contract.`);
    this.name = 'InvalidInput';
    this.part = part;
    this.fields = fields;
  }
}

/**
 * Checks body, query, headers and path of a route with its Zod contracts. Fastify's own adapter
 * joins paths without escaping and loses the input, by which "missing" and "wrong" are told apart.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (input: unknown) => {
    const parsed = parseFields(schema, input);
    return parsed.ok
      ? { value: parsed.value }
      : { error: new InvalidInput(httpPart ?? 'body', parsed.errors) };
  };
};
