import { v7 as newId } from 'uuid';
import type { Asking, CaseState } from './case/state.ts';

/** An asking to open if a command needs one: of the same host, by the same way. */
export function anotherAsking({ asking }: CaseState): Asking {
  return { requestId: newId(), channel: asking.channel };
}
