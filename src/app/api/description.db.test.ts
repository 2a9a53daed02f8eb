import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';

const contentSchema = z.object({
  content: z.record(z.string(), z.object({ schema: z.unknown() })),
});
const operationSchema = z.looseObject({
  summary: z.string().optional(),
  requestBody: contentSchema.optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.unknown().optional() })),
});
const descriptionSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

let product: TestProduct;
let text: string;
let description: z.output<typeof descriptionSchema>;
beforeAll(async () => {
  product = await startTestProduct();
  text = (await product.server.inject('/api/v1/openapi.json')).body;
  description = descriptionSchema.parse(JSON.parse(text));
});
afterAll(() => product.stop());

function operations() {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** All values of a key, wherever it stands. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(key, inner),
  ]);
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1', () => {
    expect(description.openapi).toMatch(/^3\.1\./);
  });

  it('names every route of the API, and nothing else', () => {
    const routes = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect(routes.toSorted()).toEqual([
      'GET /.well-known/jwks.json',
      'GET /api/v1/delegations',
      'GET /api/v1/invitations',
      'GET /api/v1/law/duty',
      'GET /api/v1/law/working-days',
      'GET /api/v1/places',
      'GET /api/v1/places/{id}/registrations',
      'GET /api/v1/registrations',
      'GET /api/v1/registrations/{id}',
      'GET /api/v1/registrations/{id}/certificate',
      'GET /api/v1/registrations/{id}/files/{fileId}',
      'POST /api/v1/certificates/verify',
      'POST /api/v1/delegations',
      'POST /api/v1/delegations/{id}/accept',
      'POST /api/v1/delegations/{id}/end',
      'POST /api/v1/desk/answers',
      'POST /api/v1/feeds/border-crossings',
      'POST /api/v1/feeds/lost-documents',
      'POST /api/v1/feeds/property-records',
      'POST /api/v1/invitations',
      'POST /api/v1/invitations/open',
      'POST /api/v1/invitations/{id}/revoke',
      'POST /api/v1/law/stay',
      'POST /api/v1/places/{id}/lock',
      'POST /api/v1/places/{id}/quorum',
      'POST /api/v1/places/{id}/ties',
      'POST /api/v1/places/{id}/ties/{accountId}/end',
      'POST /api/v1/registrations',
      'POST /api/v1/registrations/{id}/amend',
      'POST /api/v1/registrations/{id}/answer',
      'POST /api/v1/registrations/{id}/complaint',
      'POST /api/v1/registrations/{id}/complaint/decision',
      'POST /api/v1/registrations/{id}/decision',
      'POST /api/v1/registrations/{id}/dispute',
      'POST /api/v1/registrations/{id}/dispute/answer',
      'POST /api/v1/registrations/{id}/evidence',
      'POST /api/v1/registrations/{id}/extend',
      'POST /api/v1/registrations/{id}/hearing',
      'POST /api/v1/registrations/{id}/hearing/answer',
      'POST /api/v1/registrations/{id}/host',
      'POST /api/v1/registrations/{id}/host-tie',
      'POST /api/v1/registrations/{id}/leave',
      'POST /api/v1/registrations/{id}/leave/answer',
      'POST /api/v1/registrations/{id}/not-me',
      'POST /api/v1/registrations/{id}/withdraw',
    ]);
  });

  it('says of every route what it does, what it takes, what it answers and its problems', () => {
    for (const { path, method, operation } of operations()) {
      const where = `${method} ${path}`;
      expect(operation.summary, where).toBeTruthy();
      if (method === 'post') expect(operation.requestBody, where).toBeDefined();
      const answers = Object.keys(operation.responses);
      expect(
        answers.some((status) => status.startsWith('2')),
        where,
      ).toBe(true);
      expect(
        answers.some((status) => status.startsWith('4')),
        where,
      ).toBe(true);
      for (const [status, answer] of Object.entries(operation.responses)) {
        expect(answer.content, `${where} ${status}`).toBeDefined();
      }
    }
  });

  it('describes problems as problem+json', () => {
    for (const { path, operation } of operations()) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (!status.startsWith('4')) continue;
        expect(Object.keys(answer.content ?? {}), path).toEqual(['application/problem+json']);
      }
    }
  });

  it('has no reference that leads nowhere', () => {
    for (const reference of valuesOf('$ref', description)) {
      const steps = z.string().startsWith('#/').parse(reference).slice(2).split('/');
      const target = steps.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        description,
      );
      expect(target, String(reference)).toBeDefined();
    }
  });
});

describe('the page of the description', () => {
  it('loads with everything it names, from its own origin', async () => {
    const page = await product.server.inject('/api/docs');
    const html = page.statusCode === 200 ? page : await product.server.inject('/api/docs/');
    expect(html.statusCode).toBe(200);
    const names = [...html.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const { pathname, origin } = new URL(name, 'http://localhost:3000/api/docs/');
      expect(origin).toBe('http://localhost:3000');
      expect((await product.server.inject(pathname)).statusCode, pathname).toBe(200);
    }
  });

  it('allows no script of another origin and no frames', async () => {
    const reply = await product.server.inject('/api/docs/');
    const policy = String(reply.headers['content-security-policy']);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts.split(' ').every((source) => /^'(?:self|sha256-[^']+)'$/.test(source))).toBe(
      true,
    );
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/object-src 'none'/);
  });
});
