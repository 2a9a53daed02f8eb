import { z } from 'zod';
import type { HttpServer } from '../../../../platform/http/index.ts';
import { lockPlace, myPlaces, type Services, setQuorum } from '../../../../registration/index.ts';
import { idInPath } from '../../../id-in-path.ts';
import { notFound } from '../../case/index.ts';
import { requireVisitor } from '../../require-visitor.ts';
import { formFieldsOf, sendPage, UNLISTED } from '../../ui/index.ts';
import { actorOf } from '../../visit.ts';
import { PARTS } from './parts.ts';
import { morePage } from './place.page.tsx';
import { placesPage } from './places.page.tsx';
import { registerDisputes } from './register-disputes.ts';
import { followAct, readPart, showPlace, visitOf } from './show-place.ts';

const preHandler = requireVisitor;
const schema = { ...UNLISTED, params: z.object({ id: z.string() }) };
/** The cursor stands in the path, so that it outlasts a change of language and a sign-in. */
const moreSchema = {
  ...UNLISTED,
  params: z.object({ id: z.string(), part: z.string(), from: z.string() }),
};

/** The places of a host, who lives there, and what holds there for everybody. */
export function registerPlaces(server: HttpServer, services: Services): void {
  registerReading(server, services);
  registerChanges(server, services);
  registerDisputes(server, services);
}

function registerReading(server: HttpServer, services: Services): void {
  server.get('/host/places', { schema: UNLISTED, preHandler }, async (request, reply) => {
    const places = await myPlaces(services, actorOf(request));
    return sendPage(request, reply, placesPage({ language: request.language, places }));
  });
  server.get('/host/places/:id', { schema, preHandler }, async (request, reply) =>
    showPlace(visitOf(services, request, reply), 200),
  );
  const more = { schema: moreSchema, preHandler };
  server.get('/host/places/:id/:part/:from', more, async (request, reply) => {
    const name = PARTS.find((each) => each === request.params.part);
    const visit = visitOf(services, request, reply);
    const read = name && (await readPart(visit, name, idInPath(request.params.from)));
    if (!read?.ok) return notFound(reply);
    return sendPage(request, reply, morePage({ language: request.language, ...read.value }));
  });
}

const LOCKED: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

function registerChanges(server: HttpServer, services: Services): void {
  server.post('/host/places/:id/lock', { schema, preHandler }, async (request, reply) => {
    const visit = visitOf(services, request, reply);
    const locked = LOCKED.get(formFieldsOf(request.body).get('locked') ?? '');
    return followAct(visit, await lockPlace(services, actorOf(request), visit.id, { locked }));
  });
  server.post('/host/places/:id/quorum', { schema, preHandler }, async (request, reply) => {
    const visit = visitOf(services, request, reply);
    const quorum = formFieldsOf(request.body).get('quorum');
    return followAct(visit, await setQuorum(services, actorOf(request), visit.id, { quorum }));
  });
}
