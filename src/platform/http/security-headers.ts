import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * What a page may load: its own origin, no inline script or style, no frames, no plug-ins. A route
 * that needs more sets `helmet: { contentSecurityPolicy: … }` and says why beside it.
 */
export const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: SELF,
    scriptSrc: SELF,
    styleSrc: SELF,
    // The design system's signs are small images inside of the style sheet.
    imgSrc: [...SELF, 'data:'],
    manifestSrc: SELF,
    workerSrc: SELF,
    connectSrc: SELF,
    objectSrc: NONE,
    formAction: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
  },
};

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * HSTS only where the product is reached by https: over http browsers ignore it, and on localhost
 * it would lock a developer out of every other port.
 */
export async function registerSecurityHeaders(
  server: FastifyInstance,
  origin: string,
): Promise<void> {
  await server.register(helmet, {
    global: true,
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: origin.startsWith('https://')
      ? { maxAge: ONE_YEAR_SECONDS, includeSubDomains: false }
      : false,
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onSend', async (_request, reply) => {
    // Answers hold personal data; what may be kept (assets, key sets, status lists) says so itself.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
