import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { registerCheck } from './check/index.ts';
import { registerDiscard } from './discard/index.ts';
import { registerInvited } from './invited/index.ts';
import { registerSent } from './sent/index.ts';
import { registerStart } from './start/index.ts';
import { registerSteps } from './steps/index.ts';

/** How somebody files for themselves or their family, and changes what is open: one thing a page. */
export function registerFiling(server: HttpServer, { services }: WebOptions): void {
  registerStart(server, services);
  registerInvited(server, services);
  registerSteps(server, services);
  registerCheck(server, services);
  registerDiscard(server, services);
  registerSent(server, services);
}
