import type { FastifyRequest, FastifySchema } from 'fastify';
import type { z } from 'zod';
import { PROBLEM_MEDIA_TYPE, problemSchema } from '../../platform/http/index.ts';
import { idInPath } from '../id-in-path.ts';

/** An answer in other forms than plain JSON, each by its media type. */
export function answerIn(description: string, forms: Readonly<Record<string, z.ZodType>>) {
  const content = Object.entries(forms).map(([type, schema]) => [type, { schema }] as const);
  return { description, content: Object.fromEntries(content) };
}

/** The answers of a route that are problems, for its description. */
export function problems(...statuses: readonly number[]) {
  const problem = answerIn('A problem (RFC 9457)', { [PROBLEM_MEDIA_TYPE]: problemSchema });
  return Object.fromEntries(statuses.map((status) => [status, problem]));
}

/**
 * A body that is described by its contract but read by the use case, which joins the rules of single
 * fields with those between fields and with permissions, and answers all of it at once.
 */
export function describedBody<Rest extends FastifySchema>(body: z.ZodType, rest: Rest) {
  return {
    schema: { ...rest, body },
    validatorCompiler: () => (value: unknown) => ({ value }),
  };
}

/** The id in the path. */
export function pathId(request: FastifyRequest): string {
  const { id } = request.params as { id: string };
  return idInPath(id);
}
