import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type RegistrationView,
  readRegistration,
  type Services,
} from '../../../registration/index.ts';
import { actorOf } from '../visit.ts';
import { notFound } from './not-found.ts';

/** A visit of somebody signed in to a page of one case. */
export interface CaseVisit {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly id: string;
}

type Viewer = RegistrationView['viewer'];

/** Under which address each kind of reader has their own page of a case. */
const ROOMS: Readonly<Record<Viewer, string>> = {
  immigrant: '/registrations',
  host: '/host/requests',
  officer: '/console/cases',
};

/** Reads a case once and shows it to such a reader; any other is led to their own page of it. */
export async function showCaseTo(
  viewer: Viewer,
  { services, request, reply, id }: CaseVisit,
  show: (view: RegistrationView) => FastifyReply,
): Promise<FastifyReply> {
  const read = await readRegistration(services, actorOf(request), id, request.language);
  if (!read.ok) return notFound(reply);
  const view = read.value;
  if (view.viewer === viewer) return show(view);
  return reply.redirect(`${ROOMS[view.viewer]}/${view.id}`, 303);
}
