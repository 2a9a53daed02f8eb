import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { HttpServer } from '../../platform/http/index.ts';
import type { Services } from '../../registration/index.ts';
import { recogniseBearers } from './authentication.ts';
import { registerCertificates, registerKeys } from './certificates.ts';
import { registerDelegations } from './delegations.ts';
import { registerDesk } from './desk.ts';
import { registerFeeds } from './feeds.ts';
import { registerInvitations } from './invitations.ts';
import { registerLaw } from './law.ts';
import { registerPlaces } from './places.ts';
import { registerRegistrations } from './registrations.ts';
import { registerTies } from './ties.ts';

/** The public JSON API under `/api/v1`, its description (OpenAPI 3.1) and the issuer's keys. */
export async function registerApi(server: HttpServer, services: Services): Promise<void> {
  recogniseBearers(server, services.db);
  await describeApi(server);
  await server.register(
    async (api: HttpServer) => {
      // Forms are for pages: a program that sends one has mistaken the address.
      api.removeContentTypeParser('application/x-www-form-urlencoded');
      registerRegistrations(api, services);
      registerCertificates(api, services);
      registerFeeds(api, services);
      registerTies(api, services);
      registerInvitations(api, services);
      registerDelegations(api, services);
      registerPlaces(api, services);
      registerDesk(api, services);
      registerLaw(api, services);
      api.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger());
    },
    { prefix: '/api/v1' },
  );
  registerKeys(server, services);
}

const MARK = readFileSync(new URL('../web/assets/mark.svg', import.meta.url));

/**
 * The page's own icons are data: images, and it sets a few styles on elements; its default policy asks
 * other hosts too.
 */
const DOCS_CONTENT_SECURITY_POLICY = {
  'default-src': "'self'",
  'img-src': ["'self'", 'data:'],
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

async function describeApi(server: HttpServer): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tirkeu',
        version: '1',
        description:
          'Registration of immigrants at the place of stay (Order No. 923 of 17 November 2025, Republic of Kazakhstan).',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    transform: jsonSchemaTransform,
  });
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: DOCS_CONTENT_SECURITY_POLICY,
    uiConfig: { validatorUrl: null },
    logo: { type: 'image/svg+xml', content: MARK, href: '/' },
    theme: { title: 'Tirkeu API' },
  });
}
