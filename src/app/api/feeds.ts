import { z } from 'zod';
import type { Actor } from '../../accounts/index.ts';
import { crossingFieldLabels, crossingFieldMessages } from '../../crossings/index.ts';
import { peopleFieldMessages } from '../../people/index.ts';
import { type FieldTexts, localiseFieldErrors } from '../../platform/contract/index.ts';
import { BULK_BODY_LIMIT, type HttpServer } from '../../platform/http/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import {
  borderCrossingSchema,
  type FeedResult,
  lostDocumentFieldLabels,
  lostDocumentSchema,
  type Outcome,
  propertyFieldLabels,
  propertyFieldMessages,
  propertyRecordSchema,
  recordCrossings,
  recordLostDocuments,
  recordProperty,
  registrationFieldMessages,
  type Services,
} from '../../registration/index.ts';
import { actorOf, requireActor } from './authentication.ts';
import { sendRefusal } from './problems.ts';
import { describedBody, problems } from './route-schemas.ts';

interface FeedRoute {
  readonly path: string;
  readonly summary: string;
  readonly record: z.ZodType;
  readonly result: z.ZodType;
  readonly take: (
    services: Services,
    actor: Actor,
    body: unknown,
  ) => Promise<Outcome<readonly FeedResult[]>>;
}

const FEEDS: readonly FeedRoute[] = [
  {
    path: '/feeds/border-crossings',
    summary: 'Send records of the border, and get a result each; for accounts of feeds',
    record: borderCrossingSchema,
    result: resultSchema(
      { id: z.string().nullable() },
      'invalid-fields',
      'id-used-for-another-record',
    ),
    take: recordCrossings,
  },
  {
    path: '/feeds/lost-documents',
    summary: 'Report documents lost or found again, and get a result each; for accounts of feeds',
    record: lostDocumentSchema,
    result: resultSchema(
      { document: z.object({ issuingState: z.string(), number: z.string() }).nullable() },
      'invalid-fields',
    ),
    take: recordLostDocuments,
  },
  {
    path: '/feeds/property-records',
    summary: 'Send records of property, and get a result each; for accounts of feeds',
    record: propertyRecordSchema,
    result: resultSchema(
      { id: z.string().nullable(), effect: z.enum(['tied-to-place', 'kept']).optional() },
      'invalid-fields',
      'address-differs',
    ),
    take: recordProperty,
  },
];

/** `name`: by what the sender finds its record again, and what else its result says. */
function resultSchema(name: z.ZodRawShape, ...codes: readonly string[]): z.ZodType {
  return z.object({
    ...name,
    result: z.enum(['taken', 'known', 'refused']),
    code: z.enum(codes).optional(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional(),
  });
}

const TEXTS: FieldTexts = {
  messages: {
    ...peopleFieldMessages,
    ...registrationFieldMessages,
    ...crossingFieldMessages,
    ...propertyFieldMessages,
  },
  labels: { ...crossingFieldLabels, ...lostDocumentFieldLabels, ...propertyFieldLabels },
};

/** What systems outside send: in bulk, each record for itself, to be sent again without harm. */
export function registerFeeds(server: HttpServer, services: Services): void {
  for (const feed of FEEDS) registerFeed(server, services, feed);
}

function registerFeed(server: HttpServer, services: Services, feed: FeedRoute): void {
  server.post(feed.path, {
    bodyLimit: BULK_BODY_LIMIT,
    // Before the body is read: nobody without a token makes us parse 16 MiB.
    onRequest: requireActor,
    ...describedBody(z.array(feed.record), {
      summary: feed.summary,
      response: { 200: z.array(feed.result), ...problems(401, 403, 413, 422) },
    }),
    handler: async (request, reply) => {
      const recorded = await feed.take(services, actorOf(request), request.body);
      if (!recorded.ok) return sendRefusal(request, reply, recorded.refusal);
      return recorded.value.map((result) => said(result, request.language));
    },
  });
}

function said(result: FeedResult, language: Language) {
  if (result.result !== 'refused') return result;
  return { ...result, errors: localiseFieldErrors(result.errors, language, TEXTS) };
}
