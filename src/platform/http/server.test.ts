import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { HttpServer } from './server.ts';
import { type TestServer, testServer } from './test-server.ts';

let running: TestServer;
let server: HttpServer;

beforeEach(async () => {
  running = await testServer();
  server = running.server;
  const body = z.strictObject({ name: z.string().min(2), age: z.int().optional() });
  server.post('/people', { schema: { body } }, async (request) => ({ name: request.body.name }));
  const params = z.strictObject({ id: z.uuid() });
  server.get('/people/:id', { schema: { params } }, async () => ({ found: true }));
  server.get('/answer/:token', async () => ({ found: true }));
  server.get('/broken', async () => {
    throw new Error('password of ERIKSSON is hunter2');
  });
  server.get('/language', async (request) => ({ language: request.language }));
  server.get('/long', async () => ({ text: 'long '.repeat(1_000) }));
  server.get('/qr', async (_request, reply) =>
    reply.type('image/svg+xml').send(`<svg>${'<path/>'.repeat(500)}</svg>`),
  );
});
afterEach(() => server.close());

function post(payload: string, type = 'application/json', headers: Record<string, string> = {}) {
  return server.inject({
    method: 'POST',
    url: '/people',
    payload,
    headers: { 'content-type': type, ...headers },
  });
}

describe('a wrong request', () => {
  it('is answered as a problem in the caller’s language', async () => {
    const answer = await server.inject({
      url: '/nowhere',
      headers: { 'accept-language': 'ru-RU' },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['content-language']).toBe('ru');
    expect(answer.json()).toEqual({
      type: 'urn:problem-type:tirkeu:not-found',
      title: 'Не найдено',
      status: 404,
      code: 'not-found',
      detail: expect.stringContaining('ничего нет'),
    });
  });

  it('has all wrong fields named at once', async () => {
    const answer = await post('{"age":"x","extra":1}');
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'invalid-fields',
      errors: [
        { pointer: '/name', code: 'required', message: 'name: fill this in.' },
        { pointer: '/age', code: 'wrong-type' },
        { pointer: '/extra', code: 'unknown-field' },
      ],
    });
  });

  it.each([
    ['cut off', '{"name":'],
    ['empty', ''],
    ['not JSON', 'name=Anna'],
    ['with a prototype to poison', '{"name":"Anna","__proto__":{"admin":true}}'],
    ['with a constructor to poison', '{"name":"Anna","constructor":{"prototype":{"admin":true}}}'],
    ['with an escaped prototype', '{"name":"Anna","\\u005f_proto__":{}}'],
  ])('with JSON that is %s is malformed', async (_what, payload) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'malformed-json', status: 400 });
  });

  it('nested a hundred thousand deep is refused, not a crash', async () => {
    const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await post(deep)).statusCode).toBe(422);
  });

  it('with a character that cannot be stored is refused at its field', async () => {
    const answer = await post('{"name":"An\\u0000na"}');
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/name', code: 'malformed' }] });
  });

  it('over one mebibyte is too large', async () => {
    const answer = await post(JSON.stringify({ name: 'x'.repeat(1_048_576) }));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'body-too-large' });
  });

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'junk',
  ])('of the type %s is of no kind we accept', async (type) => {
    expect((await post('x', type)).json()).toMatchObject({
      status: 415,
      code: 'unsupported-media-type',
    });
  });

  it('that is compressed is not unfolded', async () => {
    const answer = await post('x', 'application/json', { 'content-encoding': 'gzip' });
    expect(answer.statusCode).toBe(415);
  });

  it('by form is checked like any other, and cannot poison a prototype', async () => {
    const form = 'application/x-www-form-urlencoded';
    expect((await post('name=Anna', form)).json()).toEqual({ name: 'Anna' });
    const poisoned = await post('name=Anna&__proto__=x', form);
    expect(poisoned.json()).toMatchObject({ errors: [{ code: 'unknown-field' }] });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('admin');
  });

  it.each([
    ['/people/not-an-id', 404],
    ['/answer/%00', 404],
    ['/answer/a%00b', 404],
    ['/%00', 404],
    [`/answer/${'a'.repeat(5_000)}`, 404],
    ['/answer/%zz', 400],
    ['/answer/%c3%28', 400],
  ])('to %.20s is a problem, never an error of ours', async (url, status) => {
    const answer = await server.inject({ url });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('with junk in its headers is answered all the same', async () => {
    const headers = {
      'accept-language': '\u00ff;q=9,,;;=',
      cookie: 'lang=%; lang=../../etc; =;',
      'accept-encoding': 'zip, *;q=0, gzip;q=x',
      'x-forwarded-for': "' or 1=1, ::::",
      'x-request-id': 'chosen',
    };
    const answer = await server.inject({ url: '/language', headers });
    expect(answer.json()).toEqual({ language: 'en' });
    expect(answer.headers['x-request-id']).not.toBe('chosen');
  });

  it('that is not HTTP is closed', async () => {
    await server.listen({ port: 0, host: '127.0.0.1' });
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const socket = connect(port, '127.0.0.1');
    socket.end('EHLO tirkeu secret\r\n\r\n');
    const [reply] = await once(socket, 'data');
    expect(String(reply)).toMatch(/^HTTP\/1\.1 400/);
    expect(running.log()).not.toContain('secret');
  });
});

describe('an error of ours', () => {
  it('says what is kept and a number, and neither message nor stack', async () => {
    const answer = await server.inject({ url: '/broken?lang=en' });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: 'internal-error' });
    expect(answer.body).toContain('Everything saved before is still there');
    expect(answer.body).toContain(String(answer.headers['x-request-id']));
    expect(answer.body).not.toMatch(/hunter2|ERIKSSON|\.ts/);
    expect(running.log()).toContain('unexpected error');
  });
});

describe('the log of a request', () => {
  it('has its route, and no token of its path, query, header or body', async () => {
    await server.inject({
      url: '/answer/secret-token?email=secret-query',
      headers: { authorization: 'Bearer secret-bearer', cookie: 'session=secret-cookie' },
    });
    await server.inject({ url: '/secret-unknown/secret-path' });
    await server.inject({ url: '/answer/%zzsecret-malformed' });
    await post('{"name":"secret-body', 'application/json', { 'idempotency-key': 'secret-key' });
    expect(running.log()).toContain('"route":"/answer/:token"');
    expect(running.log()).toContain('"route":"/people"');
    expect(running.log()).not.toContain('secret-');
  });
});

describe('the language of an answer', () => {
  const headers = { 'accept-language': 'kk' };
  it.each([
    ['/language?lang=ru', 'lang=kk', 'ru'],
    ['/language?lang=ru-RU', 'lang=kk', 'ru'],
    ['/language', 'lang=ru', 'ru'],
    ['/language', 'lang=xx', 'kk'],
    ['/language?lang=xx', '', 'kk'],
    ['/language?lang=ru&lang=en', '', 'kk'],
  ])('to %s with the cookie %j is %s', async (url, cookie, language) => {
    const answer = await server.inject({ url, headers: { ...headers, cookie } });
    expect(answer.json()).toEqual({ language });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is English when nobody asks for anything', async () => {
    expect((await server.inject('/language')).json()).toEqual({ language: 'en' });
  });
});

describe('every answer', () => {
  it('carries a strict policy and is not kept', async () => {
    const { headers } = await server.inject('/language');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('asks for https from then on, where the product is reached by https', async () => {
    const { server: secure } = await testServer({ origin: 'https://registration.example' });
    const { headers } = await secure.inject('/health/live');
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    await secure.close();
  });

  it.each([
    '/long',
    '/qr',
  ])('to %s is compressed for whoever takes gzip, and only for them', async (url) => {
    const packed = await server.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    const plain = await server.inject({ url });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  it('is not compressed below a kibibyte', async () => {
    const answer = await server.inject({
      url: '/language',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('with a contract leaves out what the contract does not name', async () => {
    const { server: own } = await testServer();
    const response = { 200: z.object({ name: z.string() }) };
    const person = { name: 'Anna', iin: '000000000000' };
    own.get('/person', { schema: { response } }, async () => person);
    expect((await own.inject('/person')).json()).toEqual({ name: 'Anna' });
    await own.close();
  });
});

describe('a problem for a browser', () => {
  it('is a page where there are pages, and JSON for programs', async () => {
    const { server: own } = await testServer({
      problemPage: (problem) => `<!doctype html><h1>${problem.title}</h1>`,
    });
    const page = await own.inject({ url: '/nowhere', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toBe('<!doctype html><h1>Not found</h1>');
    const json = await own.inject({ url: '/nowhere', headers: { accept: '*/*' } });
    expect(json.json()).toMatchObject({ code: 'not-found' });
    await own.close();
  });
});
