import { z } from 'zod';
import { defineTask } from '../platform/jobs/index.ts';

/** Decides by which channels a message goes; each step then has a job of its own. */
export const sendMessageTask = defineTask('send-message', z.object({ messageId: z.uuid() }), 12);

/** Tries one channel; twelve attempts are about two days. */
export const deliverTask = defineTask('deliver', z.object({ deliveryId: z.uuid() }), 12);

/** About eleven minutes: after a quarter of an hour a code would arrive dead, and send its reader away. */
export const ATTEMPTS_FOR_A_CODE = 7;

/** By these keys it is seen whether a message or a step still has a job that will see to it. */
export function messageJobKey(messageId: string): string {
  return `message:${messageId}`;
}

export function deliveryJobKey(deliveryId: string): string {
  return `delivery:${deliveryId}`;
}
