import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError } from '../../../../platform/contract/index.ts';
import {
  type AtPlace,
  type Outcome,
  type PlaceView,
  REFUSALS,
  readPlace,
  type Services,
} from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { notFound } from '../../case/index.ts';
import { sendPage } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { PARTS, type Part } from './parts.ts';
import { type PlacePageProps, placePage } from './place.page.tsx';

/** A visit of somebody signed in to a page of one place. */
export interface PlaceVisit {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Of the place. */
  readonly id: string;
}

const SHOWN_OF_A_PART = 20;

/** The place as it stands now; on top what could not be done, if something could not. */
export async function showPlace(
  visit: PlaceVisit,
  status: number,
  more: Pick<PlacePageProps, 'refusal'> = {},
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const read: PartOfPlace[] = [];
  for (const name of PARTS) {
    const part = await readPart(visit, name, null);
    if (part.ok) read.push(part.value);
  }
  const [first] = read;
  if (!first) return notFound(reply);
  const parts = read.map(({ part }) => part);
  const { language } = request;
  return sendPage(request, reply, {
    status,
    ...placePage({ language, place: first.place, parts, ...more }),
  });
}

export interface PartOfPlace {
  readonly place: PlaceView;
  readonly part: Part;
}

/** One part of a place's list, from behind the cursor on. */
export async function readPart(
  { services, request, id }: PlaceVisit,
  name: AtPlace,
  cursor: string | null,
): Promise<Outcome<PartOfPlace>> {
  const query = { state: name, cursor, limit: SHOWN_OF_A_PART };
  const read = await readPlace(services, actorOf(request), id, query);
  if (!read.ok) return read;
  const { items, next, place } = read.value;
  return { ok: true, value: { place, part: { name, items, next } } };
}

/** Back to the place, which shows what came of an act; or the form again; or why nothing was done. */
export async function followAct(
  visit: PlaceVisit,
  outcome: Outcome<unknown>,
  again?: (errors: readonly FieldError[]) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  if (outcome.ok) return visit.reply.redirect(`/host/places/${visit.id}`, 303);
  const { code, errors = [] } = outcome.refusal;
  if (code === 'not-found' || code === 'no-place') return notFound(visit.reply);
  if (code === 'invalid' && again) return again(errors);
  return showPlace(visit, REFUSALS[code].status, { refusal: code });
}

/** The visit to the place that the path names. */
export function visitOf(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): PlaceVisit {
  const { id } = request.params as { readonly id: string };
  return { services, request, reply, id: idInPath(id) };
}
