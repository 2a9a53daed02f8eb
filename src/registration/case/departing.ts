import { setting } from '../../law/index.ts';
import { borderFindings } from './border.ts';
import type { Facts } from './commands.ts';
import { documentOf } from './document.ts';
import type { CaseEvent } from './events.ts';
import { type CaseState, isOpen } from './state.ts';

/** The border's entry corrects the crossing that was typed; the days of stay cannot begin before it. */
export function correctCrossing(state: CaseState, facts: Facts): readonly CaseEvent[] {
  const { entry } = borderFindings(state, documentOf(state, facts).border);
  if (!entry || entry.on === state.crossedOn || entry.on > state.stay.until) return [];
  const from = entry.on > state.stay.from ? entry.on : state.stay.from;
  return [
    {
      type: 'crossing-corrected',
      crossedOn: entry.on,
      stay: { from, until: state.stay.until },
      record: entry.id,
    },
  ];
}

/**
 * An exit ends the case of that crossing, open or registered, with effect on its day. It is never before
 * the crossing, which the entry that it follows has corrected.
 */
export function departed(state: CaseState, facts: Facts): CaseEvent | null {
  if (!setting(facts.rules, 'exit.ends-case', facts.today)) return null;
  const { exit } = borderFindings(state, documentOf(state, facts).border);
  if (!exit) return null;
  const { id: record, on } = exit;
  return isOpen(state)
    ? { type: 'withdrawn', by: 'departed', record, on, at: facts.now }
    : { type: 'closed', reason: 'departed', record, on, at: facts.now };
}
