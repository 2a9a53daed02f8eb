import { z } from 'zod';
import { type OffsetClock, offsetClock } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { type HttpServer, invalidFields, sendProblem } from '../../platform/http/index.ts';
import { demoClockMessages } from './messages.ts';

/** The legal clock of the demonstration: how far it was moved is kept over a restart. */
export async function openDemoClock(db: Database): Promise<OffsetClock> {
  const row = await db.selectFrom('demoClock').select('offsetMs').executeTakeFirst();
  return offsetClock({
    offsetMs: row?.offsetMs ?? 0,
    save: async (offsetMs) => {
      await db
        .insertInto('demoClock')
        .values({ one: true, offsetMs })
        .onConflict((conflict) => conflict.column('one').doUpdateSet({ offsetMs }))
        .execute();
    },
  });
}

/**
 * `/api/v1/demo/clock`: GET tells the legal time, POST moves it on and does what has become due by it,
 * before it answers; sessions and links keep wall time.
 */
export function registerDemoClock(
  server: HttpServer,
  clock: OffsetClock,
  sweep: () => Promise<unknown>,
): void {
  const time = () => ({ now: clock.now().toISOString(), today: clock.today() });
  server.get('/api/v1/demo/clock', { config: { rateLimit: false } }, async () => time());
  server.post('/api/v1/demo/clock', {
    config: { rateLimit: false },
    schema: {
      summary: 'Move the legal clock of the demonstration forward',
      body: z.strictObject({ advance: z.string().max(100) }),
    },
    handler: async (request, reply) => {
      const moved = await clock.advance(request.body.advance);
      if (moved.ok) {
        await sweep();
        return time();
      }
      const errors = [{ pointer: '/advance', code: moved.code }];
      const texts = { messages: demoClockMessages };
      return sendProblem(request, reply, invalidFields(errors, request.language, texts));
    },
  });
}
