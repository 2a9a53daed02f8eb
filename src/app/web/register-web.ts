import type { HttpServer } from '../../platform/http/index.ts';
import { registerAssets } from './assets/index.ts';
import { registerConsole } from './console/index.ts';
import { registerDemo } from './demo/index.ts';
import { guardForms } from './form-guard.tsx';
import { registerGuidance } from './guidance/index.ts';
import { registerHost } from './host/index.ts';
import { registerInstall } from './install/index.ts';
import type { WebOptions } from './options.ts';
import { registerAccount } from './portal/account/index.ts';
import { registerFiling } from './portal/filing/index.ts';
import { registerHome } from './portal/home/index.ts';
import { registerNotMe } from './portal/not-me/index.ts';
import { registerPrivacy } from './portal/privacy/index.ts';
import { registerSettings } from './portal/settings/index.ts';
import { registerSignIn } from './portal/sign-in/index.ts';
import { registerVerify } from './verify/index.ts';
import { recogniseVisits } from './visit.ts';

/** The pages for people. All of them work without a script. */
export function registerWeb(server: HttpServer, options: WebOptions): void {
  server.decorateRequest('visit', null);
  registerAssets(server);
  server.register(async (scope: HttpServer) => {
    recogniseVisits(scope, options);
    guardForms(scope, options.services.secret);
    registerHome(scope, options);
    registerGuidance(scope, options);
    registerPrivacy(scope);
    registerSignIn(scope, options);
    registerSettings(scope, options);
    registerAccount(scope, options);
    registerNotMe(scope, options);
    registerFiling(scope, options);
    registerHost(scope, options);
    registerConsole(scope, options.services);
    registerVerify(scope, options.services);
    registerInstall(scope, options.services);
    if (options.demo) registerDemo(scope, options.demo, options.origin);
  });
}
