import type { Language } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { renderPage } from '../../../ui/index.ts';
import { casePage } from './case.page.tsx';
import { EXAMPLE_VIEW } from './example-view.ts';

const TODAY = '2026-11-24';
const ORIGIN = 'https://tirkeu.example';

/** The page of the example case with these changes, at noon of a day in Kazakhstan; for tests of it. */
export function rendered(
  change: Partial<RegistrationView>,
  language: Language = 'en',
  today = TODAY,
): string {
  const view = { ...EXAMPLE_VIEW, ...change };
  const frame = { language, demo: false, roles: [], onward: undefined, formToken: 'TOKEN' };
  const now = new Date(`${today}T07:00:00Z`);
  return renderPage(casePage({ language, view, now, origin: ORIGIN }), frame);
}

/** What can be begun from the page, in its order: drafts by their kind, else by where they lead. */
export function stepsIn(html: string): string[] {
  const found = html.matchAll(/name="kind" value="(\w+)"|class="ds-button"[^>]* href="([^"]+)"/g);
  return [...found].map(([, kind, href = '']) => kind ?? href.replace(EXAMPLE_VIEW.id, ':id'));
}

/** What can be begun from a registration in force, beside its certificate. */
export const FORCE_STEPS = [
  '/registrations/:id/extend',
  'move',
  '/registrations/:id/leave',
  'renew',
  'family',
] as const;
