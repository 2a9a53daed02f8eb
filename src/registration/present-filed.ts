import type { Rules } from '../law/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { dayOf } from './case/deadlines.ts';
import { statusOf } from './case/state.ts';
import { deadlineViews } from './deadline-view.ts';
import { linksOf } from './links.ts';
import { filedFacts } from './look-up.ts';
import type { FiledCase } from './open-case.ts';
import type { FiledView } from './views.ts';

/**
 * The answer to a filing, from the case as it was filed and nothing that came later: asked again with
 * the same key it is the same.
 */
export function presentFiled(
  { stored, receipt, particulars }: FiledCase,
  rules: Rules,
  language: Language,
): FiledView {
  const { id, state } = stored;
  const documents = new Map([[state.particularsId, filedFacts(state.personId, particulars)]]);
  const facts = { today: dayOf(state.recordedAt), documents, rules };
  return {
    id,
    number: state.number,
    status: statusOf(state),
    version: state.version,
    filedAt: state.filedAt,
    deadlines: deadlineViews(state, facts, 'immigrant', language),
    receipt,
    notice: state.asking.channel === 'none' ? 'no-channel' : 'sent',
    ...(state.movesFrom ? { replaces: state.movesFrom } : {}),
    links: linksOf(id),
  };
}
