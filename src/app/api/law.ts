import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type DutyQuestion,
  dutyToRegister,
  explain,
  permittedStay,
  type Rules,
  type Step,
  workingDaysAfter,
} from '../../law/index.ts';
import { DOCUMENT_TYPES, peopleFieldMessages, stateSchema } from '../../people/index.ts';
import { isoDate } from '../../platform/calendar/index.ts';
import { localiseFieldErrors } from '../../platform/contract/index.ts';
import {
  type HttpServer,
  type ProblemDescription,
  sendProblem,
} from '../../platform/http/index.ts';
import { apiMessages, lawFieldLabels, refusalTitles } from './messages.ts';
import { problems } from './route-schemas.ts';

const MOST_MOVEMENTS = 5_000;
/** More working days than two known years have answer nothing. */
const MOST_DAYS = 1_000;

const day = z.iso.date();
const dayOrNull = day.nullable();

const stepSchema = z.object({
  step: z.string(),
  rule: z.string(),
  version: day,
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  act: z.string(),
  clause: z.string().nullable(),
  confidence: z.enum(['confirmed', 'single-source', 'inferred', 'unknown']),
  source: z.array(z.string()),
  text: z.string(),
});
const because = z.array(stepSchema);

const lang = z.string().optional();

const dutyQuerySchema = z.strictObject({
  nationality: stateSchema,
  crossedOn: isoDate,
  documentType: z.enum(DOCUMENT_TYPES).optional(),
  birthDate: isoDate.optional(),
  basis: z.enum(['visa-free', 'visa', 'permit']).optional(),
  lang,
});
const dutySchema = z.object({
  duty: z.enum(['required', 'allowed', 'exempt']),
  warnOn: dayOrNull,
  deadline: dayOrNull,
  stayUntil: dayOrNull,
  because,
});

const movementSchema = z.strictObject({ direction: z.enum(['entry', 'exit']), on: isoDate });
const stayBodySchema = z.strictObject({
  nationality: stateSchema,
  movements: z.array(movementSchema).max(MOST_MOVEMENTS),
  on: isoDate,
});
const staySchema = z.object({
  usedDays: z.int(),
  remainingDays: z.int().nullable(),
  stayUntil: dayOrNull,
  violated: z.boolean().nullable(),
  because,
});

const workingDaysQuerySchema = z.strictObject({
  from: isoDate,
  days: z.coerce.number().int().min(0).max(MOST_DAYS),
  lang,
});
const workingDaysSchema = z.object({
  last: day,
  skipped: z.array(z.object({ date: day, why: z.string() })),
});

const FIELD_TEXTS = {
  messages: { ...peopleFieldMessages, 'calendar-unknown': apiMessages.calendarUnknown },
  labels: lawFieldLabels,
};
const config = { fieldTexts: FIELD_TEXTS, rateLimit: { max: 3_000, timeWindow: 60_000 } };

/** What the law says to anybody who asks: no login, and nothing of it is kept. */
export function registerLaw(server: HttpServer, { rules }: { readonly rules: Rules }): void {
  registerDuty(server, rules);
  registerStay(server, rules);
  registerWorkingDays(server, rules);
}

function registerDuty(server: HttpServer, rules: Rules): void {
  server.get('/law/duty', {
    config,
    schema: {
      summary: 'Who has to register, and by when; no login',
      security: [],
      querystring: dutyQuerySchema,
      response: { 200: dutySchema, ...problems(422, 429) },
    },
    handler: async (request) => {
      const { lang: _, ...question } = request.query;
      return explained(request, rules, dutyToRegister(rules, question satisfies DutyQuestion));
    },
  });
}

function registerStay(server: HttpServer, rules: Rules): void {
  server.post('/law/stay', {
    config,
    schema: {
      summary: 'Days of a stay without a visa, used and left; no login',
      security: [],
      body: stayBodySchema,
      response: { 200: staySchema, ...problems(400, 413, 422, 429) },
    },
    handler: async (request) => explained(request, rules, permittedStay(rules, request.body)),
  });
}

function registerWorkingDays(server: HttpServer, rules: Rules): void {
  server.get('/law/working-days', {
    config,
    schema: {
      summary: 'The last of so many working days; no login',
      security: [],
      querystring: workingDaysQuerySchema,
      response: { 200: workingDaysSchema, ...problems(422, 429) },
    },
    handler: async (request, reply) => {
      const { from, days } = request.query;
      const answer = workingDaysAfter(rules, from, days);
      if (answer === 'calendar-unknown') return sendProblem(request, reply, unknownTo(request));
      return { last: answer.last, skipped: [...answer.skipped] };
    },
  });
}

/** An answer with its steps in the caller's language. */
function explained<Answer extends { readonly because: readonly Step[] }>(
  { language }: FastifyRequest,
  rules: Rules,
  answer: Answer,
) {
  const steps = explain(rules, answer.because, language);
  return { ...answer, because: steps.map((step) => ({ ...step, source: [...step.source] })) };
}

function unknownTo({ language }: FastifyRequest): ProblemDescription {
  const code = 'calendar-unknown';
  const errors = localiseFieldErrors([{ pointer: '/from', code }], language, FIELD_TEXTS);
  const title = refusalTitles[422] ?? apiMessages.calendarUnknownDetail;
  return { status: 422, code, title, detail: apiMessages.calendarUnknownDetail, errors };
}
