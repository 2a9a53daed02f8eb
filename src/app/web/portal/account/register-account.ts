import type { HttpServer } from '../../../../platform/http/index.ts';
import type { WebOptions } from '../../options.ts';
import { registerCase } from './case/index.ts';
import { registerCertificate } from './certificate/index.ts';
import { registerComplaint } from './complaint/index.ts';
import { registerDispute } from './dispute/index.ts';
import { registerExtension } from './extension/index.ts';
import { registerHearing } from './hearing/index.ts';
import { registerInPersonCode } from './in-person/index.ts';
import { registerLeaving } from './leaving/index.ts';
import { registerOverview } from './overview/index.ts';
import { registerPapers } from './papers/index.ts';

/** What somebody who files has: their cases, and of each its course, its certificate, its receipt. */
export function registerAccount(server: HttpServer, options: WebOptions): void {
  registerOverview(server, options.services);
  registerCase(server, options);
  registerCertificate(server, options.services);
  registerHearing(server, options);
  registerDispute(server, options);
  registerComplaint(server, options);
  registerExtension(server, options);
  registerInPersonCode(server, options);
  registerLeaving(server, options);
  registerPapers(server, options);
}
