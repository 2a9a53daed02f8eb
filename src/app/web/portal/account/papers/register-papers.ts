import type { HttpServer } from '../../../../../platform/http/index.ts';
import { giveEvidence } from '../../../../../registration/index.ts';
import type { WebOptions } from '../../../options.ts';
import { registerStatement } from '../hearing/index.ts';
import { papersPage } from './papers.page.tsx';

/** Papers of a person whose host is silent; of any other case it is said how it stands. */
export function registerPapers(server: HttpServer, options: WebOptions): void {
  registerStatement(server, options, {
    path: 'papers',
    act: giveEvidence,
    page: (view, { request: { language } }, typed) =>
      view.status === 'in-review' && view.consent === 'asked'
        ? papersPage({ language, view, ...typed })
        : null,
  });
}
