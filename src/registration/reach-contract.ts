import { z } from 'zod';

const instant = z.iso.datetime();

/** How far a message has come, by what was typed of the host alone. */
export const REACH_STATES = ['sending', 'held', 'sent', 'failed', 'no-channel'] as const;

/**
 * For the person, while a host is asked: what became of the messages to the address and the number that
 * they typed, whether somebody has opened the request, and the last day for the answer. Wall time.
 */
export const reachViewSchema = z.object({
  state: z.enum(REACH_STATES),
  steps: z.array(
    z.object({
      channel: z.enum(['email', 'sms']),
      state: z.enum(REACH_STATES).exclude(['no-channel']),
      /** When it ended, else when its turn is. */
      at: instant,
    }),
  ),
  seenAt: instant.optional(),
  answerBy: z.string().optional(),
});
export type ReachView = z.output<typeof reachViewSchema>;

/** For officers: one step of a message of the asking, by whatever channel. Wall time. */
export const deliveryViewSchema = z.object({
  template: z.string(),
  channel: z.string(),
  state: z.string(),
  attempts: z.int(),
  code: z.string().optional(),
  /** What the other side answered: an SMTP or HTTP code. */
  reply: z.int().optional(),
  at: instant.optional(),
});
export type DeliveryView = z.output<typeof deliveryViewSchema>;
