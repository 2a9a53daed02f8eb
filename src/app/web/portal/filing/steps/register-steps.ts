import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import {
  DRAFT_STEPS,
  type DraftStep,
  type Services,
  saveDraftStep,
} from '../../../../../registration/index.ts';
import { notFound } from '../../../case/index.ts';
import { type FieldMistake, formFieldsOf, UNLISTED } from '../../../ui/index.ts';
import {
  answerWithoutDraft,
  type FilingVisit,
  FOR_VISITORS,
  filingVisit,
  goTo,
  show,
  withDraft,
} from '../filing-visit.ts';
import { addressOnward } from '../way.ts';
import { pieceOf, type Typed } from './fields.ts';
import { linesMissing, mistakesOf } from './mistakes.ts';
import { passportWay } from './passport-way.ts';
import { stepPage } from './step.page.tsx';

const STEPS = DRAFT_STEPS.map(({ step }) => step);

/** A name that is no step's leads to no page. */
const OF_STEP = {
  ...FOR_VISITORS,
  schema: { ...UNLISTED, params: z.object({ id: z.string(), step: z.string() }) },
} as const;

/** The pages of a draft, one for each step: GET shows, POST saves and goes on. */
export function registerSteps(server: HttpServer, services: Services): void {
  server.get('/file/:id/:step', OF_STEP, async (request, reply) => {
    const step = stepOf(request.params.step);
    if (!step) return notFound(reply);
    const visit = filingVisit(services, request, reply);
    const { language, today } = visit;
    return withDraft(visit, request.params.id, (draft) =>
      show(visit, stepPage({ language, today, draft, step })),
    );
  });
  server.post('/file/:id/:step', OF_STEP, async (request, reply) => {
    const step = stepOf(request.params.step);
    if (!step) return notFound(reply);
    const visit = filingVisit(services, request, reply);
    return save(visit, request.params.id, step, formFieldsOf(request.body));
  });
}

function stepOf(text: string): DraftStep | undefined {
  return STEPS.find((step) => step === text);
}

async function save(
  visit: FilingVisit,
  id: string,
  step: DraftStep,
  typed: Typed,
): Promise<FastifyReply> {
  const way = step === 'passport' ? passportWay(typed) : null;
  if (way === 'neither') return ask(visit, id, step, typed, linesMissing(visit.language));
  const piece = pieceOf(step, way === 'type' ? new Map() : typed);
  const saved = await saveDraftStep(visit.services, visit.actor, id, step, piece);
  if (saved.ok) return goTo(visit, addressOnward(saved.value));
  const { code, errors = [] } = saved.refusal;
  if (code !== 'invalid') return answerWithoutDraft(visit, id);
  return ask(visit, id, step, typed, mistakesOf(step, errors, visit.language));
}

/** The same page again, with everything that was typed and what is wrong with it. */
function ask(
  visit: FilingVisit,
  id: string,
  step: DraftStep,
  typed: Typed,
  mistakes: readonly FieldMistake[],
): Promise<FastifyReply> {
  const { language, today } = visit;
  return withDraft(visit, id, (draft) =>
    show(visit, stepPage({ language, today, draft, step, typed, mistakes }), 422),
  );
}
