import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../telemetry/index.ts';
import { closeGracefully, closeServer, stopOnSignals } from './graceful-stop.ts';
import { createReadiness } from './health.ts';
import { testServer } from './test-server.ts';

const logger = createLogger({ level: 'silent' });

function step(name: string, log: string[], close: () => Promise<void> = async () => undefined) {
  return {
    name,
    withinMs: 20,
    async close() {
      log.push(name);
      await close();
    },
  };
}

describe('a graceful stop', () => {
  it('is not ready first, then closes one after another, the database even if all else fails', async () => {
    const readiness = createReadiness({});
    const log: string[] = [];
    const steps = [
      step('http', log, async () => {
        log.push((await readiness.report()).ready ? 'ready' : 'not ready');
      }),
      step('broken', log, () => Promise.reject(new Error('broken'))),
      step('hanging', log, () => new Promise(() => undefined)),
      step('database', log),
    ];
    await closeGracefully(readiness, steps, logger).stop();
    expect(log).toEqual(['http', 'not ready', 'broken', 'hanging', 'database']);
  });

  it('happens once, however often it is asked for', async () => {
    const log: string[] = [];
    const stop = closeGracefully(createReadiness({}), [step('http', log)], logger);
    await Promise.all([stop.stop(), stop.stop()]);
    expect(log).toEqual(['http']);
  });

  it('lets a request in flight finish and takes no new one', async () => {
    const { server } = await testServer();
    const begun = new EventEmitter();
    const finish = new EventEmitter();
    server.get('/slow', async () => {
      setImmediate(() => begun.emit('begun'));
      await once(finish, 'now');
      return 'finished';
    });
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const started = once(begun, 'begun');
    const answer = fetch(`${origin}/slow`);
    await started;
    const stopped = closeGracefully(createReadiness({}), [closeServer(server)], logger).stop();
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
    finish.emit('now');
    expect(await (await answer).text()).toBe('finished');
    await stopped;
  });

  it('cuts a request that does not finish', async () => {
    const { server } = await testServer();
    const begun = new EventEmitter();
    server.get('/stuck', () => {
      setImmediate(() => begun.emit('begun'));
      return new Promise(() => undefined);
    });
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const started = once(begun, 'begun');
    const cut = expect(fetch(`${origin}/stuck`)).rejects.toThrow();
    await started;
    await closeGracefully(createReadiness({}), [closeServer(server, 20)], logger).stop();
    await cut;
  });
});

describe('a signal', () => {
  function signalled() {
    const source = new EventEmitter();
    const exits: number[] = [];
    const finish = new EventEmitter();
    const wall = { ms: 5_000 };
    const closing = step('http', [], async () => void (await once(finish, 'now')));
    const stop = closeGracefully(createReadiness({}), [{ ...closing, withinMs: 60_000 }], logger);
    stopOnSignals(
      stop,
      source,
      (code) => void exits.push(code),
      () => wall.ms,
    );
    const end = async () => {
      finish.emit('now');
      await stop.stop();
      await Promise.resolve();
    };
    return { source, exits, wall, end };
  }

  it('stops gracefully, and a second one ends at once', async () => {
    const { source, exits, wall, end } = signalled();
    source.emit('SIGTERM');
    expect(exits).toEqual([]);
    wall.ms += 1_001;
    source.emit('SIGINT');
    expect(exits).toEqual([1]);
    await end();
    expect(exits).toEqual([1, 0]);
  });

  it('that comes again at once, since terminal, npm and launcher all pass it on, is one signal', async () => {
    const { source, exits, wall, end } = signalled();
    for (const later of [0, 3, 900]) {
      wall.ms += later;
      source.emit('SIGINT');
    }
    expect(exits).toEqual([]);
    await end();
    expect(exits).toEqual([0]);
  });

  it('of a terminal that was closed stops too', async () => {
    const { source, exits, end } = signalled();
    source.emit('SIGHUP');
    await end();
    expect(exits).toEqual([0]);
  });
});
