import type { Receipt } from '../certificates/index.ts';
import { statusOf } from './case/state.ts';
import type { StoredCase } from './case-store.ts';
import { linksOf } from './links.ts';
import type { FiledView } from './views.ts';

/** The answer to a filing, from the case as it was filed. */
export function presentFiled({ id, state }: StoredCase, receipt: Receipt): FiledView {
  return {
    id,
    number: state.number,
    status: statusOf(state),
    version: state.version,
    filedAt: state.filedAt,
    deadlines: [],
    receipt,
    notice: state.asking.channel === 'email' ? 'sent' : 'no-channel',
    ...(state.movesFrom ? { replaces: state.movesFrom } : {}),
    links: linksOf(id),
  };
}
