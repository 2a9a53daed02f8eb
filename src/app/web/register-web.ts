import type { HttpServer } from '../../platform/http/index.ts';
import { registerAnswer } from './answer/index.ts';
import { registerAssets } from './assets/index.ts';
import { registerDemo } from './demo/index.ts';
import { registerHome } from './home/index.ts';
import type { WebOptions } from './options.ts';
import { registerVerify } from './verify/index.ts';

/** The pages for people. All of them work without a script. */
export function registerWeb(server: HttpServer, options: WebOptions): void {
  registerAssets(server);
  registerHome(server, options);
  registerAnswer(server, options.services);
  registerVerify(server, options.services);
  if (options.demo) registerDemo(server, options.demo, options.origin);
}
