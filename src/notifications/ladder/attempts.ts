import { ATTEMPTS_FOR_A_CODE, deliverTask } from '../tasks.ts';
import { isCode, type TemplateName } from '../templates.ts';

/** How often a step of this message may be tried. */
export function attemptsFor(template: TemplateName): number {
  return isCode(template) ? ATTEMPTS_FOR_A_CODE : deliverTask.maxAttempts;
}

/** What the queue waits after a failed attempt, in milliseconds. */
export function backoffMs(attempt: number): number {
  return Math.exp(Math.min(attempt, 10)) * 1_000;
}
