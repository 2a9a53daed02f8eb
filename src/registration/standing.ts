import type { Language } from '../platform/i18n/index.ts';
import { statusOf } from './case/state.ts';
import type { StoredCase } from './case-store.ts';
import { linksOf } from './links.ts';
import { outcomeOf } from './outcome-view.ts';
import type { StandingView } from './views.ts';

/** How a case stands after somebody acted on it: made from the case alone, nothing more is read. */
export function presentStanding({ id, state }: StoredCase, language: Language): StandingView {
  return {
    id,
    number: state.number,
    status: statusOf(state),
    version: state.version,
    consent: state.consent,
    ...outcomeOf(state, language, new Map()),
    links: linksOf(id),
  };
}
