import type { FastifyReply } from 'fastify';
import type { FieldError } from '../../../../../platform/contract/index.ts';
import type { HttpServer } from '../../../../../platform/http/index.ts';
import type { Message } from '../../../../../platform/i18n/index.ts';
import {
  checkDraft,
  REFUSALS,
  readRegistration,
  type Services,
  type ShownDraft,
  sendDraft,
} from '../../../../../registration/index.ts';
import {
  answerWithoutDraft,
  caseAddress,
  type FilingVisit,
  filingVisit,
  goTo,
  OF_ONE,
  show,
  withDraft,
} from '../filing-visit.ts';
import { checkPage } from './check.page.tsx';
import { deviceLimit, markDevice } from './device-limit.ts';
import { type Standing, standingOf } from './follows.ts';
import { problemsOf } from './problems.ts';
import { warningsOf } from './warnings.ts';

/** Reading everything once more, and sending it. */
export function registerCheck(server: HttpServer, services: Services): void {
  server.get('/file/:id/check', OF_ONE, (request, reply) => {
    const visit = filingVisit(services, request, reply);
    markDevice(services, request, reply);
    return withDraft(visit, request.params.id, (draft) => ask(visit, draft));
  });
  const limited = { ...OF_ONE, config: { rateLimit: deviceLimit(services) } };
  server.post('/file/:id/check', limited, (request, reply) =>
    send(filingVisit(services, request, reply), request.params.id),
  );
}

interface Refused {
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly refusal?: Message;
}

async function ask(
  visit: FilingVisit,
  draft: ShownDraft,
  refused?: Refused,
): Promise<FastifyReply> {
  const { language, today, services } = visit;
  const checked = checkDraft(draft, today);
  const typed = checked.ok ? [] : checked.errors;
  const errors = refused?.errors ?? [...typed, ...endedInvitation(draft)];
  const content = checkPage({
    language,
    draft,
    problems: problemsOf(draft.id, errors, language),
    standing: await standingFor(visit, draft),
    warnings: warningsOf(draft, services.rules, today, language),
    ...(refused?.refusal ? { refusal: refused.refusal } : {}),
  });
  return show(visit, content, refused?.status);
}

/** Whoever would send it is told before that the invitation has ended meanwhile. */
function endedInvitation({ invitation }: ShownDraft): readonly FieldError[] {
  const ended = invitation !== undefined && !invitation.open;
  return ended ? [{ pointer: '/host/invitation', code: 'unknown-invitation' }] : [];
}

async function standingFor(visit: FilingVisit, { purpose }: ShownDraft): Promise<Standing | null> {
  if (purpose.kind !== 'amend') return null;
  const { services, actor, language } = visit;
  const read = await readRegistration(services, actor, purpose.of, language);
  return read.ok ? standingOf(read.value) : null;
}

async function send(visit: FilingVisit, id: string): Promise<FastifyReply> {
  const sent = await sendDraft(visit.services, visit.actor, id);
  if (sent.ok) {
    const { registrationId, kind } = sent.value;
    return goTo(visit, caseAddress(registrationId, kind === 'filed' ? 'sent' : undefined));
  }
  const { code, errors = [], seconds } = sent.refusal;
  if (seconds !== undefined) visit.reply.header('retry-after', seconds);
  const { status, message } = REFUSALS[code];
  if (status === 404) return answerWithoutDraft(visit, id);
  const refused = code === 'invalid' ? { status, errors } : { status, errors, refusal: message };
  return withDraft(visit, id, (draft) => ask(visit, draft, refused));
}
