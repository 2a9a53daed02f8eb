import { describe, expect, it } from 'vitest';
import { createLogger } from './create-logger.ts';

function logOf(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

describe('the log', () => {
  it('is JSON with a level in words and a time in RFC 3339', () => {
    const line: unknown = JSON.parse(logOf((logger) => logger.info({ job: 'send' }, 'done')));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      job: 'send',
      msg: 'done',
    });
  });

  it.each([
    ['email', 'testperson@example.org'],
    ['surname', 'ERIKSSON'],
    ['document', { number: 'L898902C3' }],
    ['authorization', 'Bearer abc'],
    ['set-cookie', 'session=abc'],
    ['token', 'abc'],
    ['invitation', 'abc'],
  ])('loses %s at every depth', (key, value) => {
    const found = logOf((logger) => {
      logger.info({ [key]: value });
      logger.info({ a: { [key]: value } });
      logger.info({ a: { b: { [key]: value } } });
      logger.info({ a: { b: { c: { [key]: value } } } });
      logger.info({ a: [{ b: { c: { [key]: value } } }] });
    });
    expect(found).not.toMatch(/testperson|ERIKSSON|L898902C3|abc/);
    expect(found.match(/\[removed\]/g)).toHaveLength(5);
  });

  it('keeps of an error its kind, its code and its place, not the value that it quotes', () => {
    const wrong = Object.assign(new TypeError('invalid input syntax for type date: "ERIKSSON"'), {
      code: '22007',
      detail: 'Key (surname)=(ERIKSSON)',
      rawPacket: Buffer.from('GET /answer/secret'),
    });
    const found = logOf((logger) => logger.error({ err: new Error('failed', { cause: wrong }) }));
    expect(found).not.toMatch(/ERIKSSON|detail|rawPacket/);
    expect(found).toContain('"code":"22007"');
    expect(found).toContain('create-logger.test.ts');
  });

  it('keeps no e-mail address of an error', () => {
    const wrong = new Error('no user a.b+c@example.org here');
    const found = logOf((logger) => {
      logger.error({ err: wrong });
      logger.error(wrong);
      logger.error({ err: wrong }, 'a sentence of its own');
    });
    expect(found).not.toContain('example.org');
    expect(found).toContain('a sentence of its own');
    expect(found.match(/no user/g)).toHaveLength(3);
  });

  it('keeps of a request its method and route only', () => {
    const request = {
      id: 'r1',
      method: 'GET',
      url: '/answer/secret?email=x',
      headers: { authorization: 'Bearer abc' },
      routeOptions: { url: '/answer/:token' },
    };
    const line: unknown = JSON.parse(logOf((logger) => logger.info({ req: request })));
    expect(line).toMatchObject({ req: { id: 'r1', method: 'GET', route: '/answer/:token' } });
    expect(JSON.stringify(line)).not.toMatch(/secret|abc/);
  });
});
