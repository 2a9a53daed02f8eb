import type { HttpServer } from '../../../../../platform/http/index.ts';
import { answerDispute } from '../../../../../review/index.ts';
import type { WebOptions } from '../../../options.ts';
import { registerStatement } from '../hearing/index.ts';
import { disputePage } from './dispute.page.tsx';

/** Being heard where somebody says that a case is not as it was filed. */
export function registerDispute(server: HttpServer, options: WebOptions): void {
  registerStatement(server, options, {
    path: 'dispute',
    act: answerDispute,
    page: (view, { services, request: { language } }, typed) => {
      const { dispute } = view;
      const now = services.clock.now();
      return dispute ? disputePage({ language, view, dispute, now, ...typed }) : null;
    },
  });
}
