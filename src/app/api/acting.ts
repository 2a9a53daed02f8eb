import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseFields } from '../../platform/contract/index.ts';
import { type Outcome, withdrawalSchema } from '../../registration/index.ts';
import { sendRefusal } from './problems.ts';

/** The body of an act that needs nothing to be said: `{}`. */
export const nothingSchema = withdrawalSchema;

/** Does such an act and answers with what came of it; a field that it does not know does nothing. */
export async function act<Value>(
  request: FastifyRequest,
  reply: FastifyReply,
  run: () => Promise<Outcome<Value>>,
) {
  const parsed = parseFields(nothingSchema, request.body);
  if (!parsed.ok) return sendRefusal(request, reply, { code: 'invalid', errors: parsed.errors });
  const outcome = await run();
  return outcome.ok ? reply.send(outcome.value) : sendRefusal(request, reply, outcome.refusal);
}
