import { describe, expect, it } from 'vitest';
import { RULES, type Rules, withRecords } from '../../../../law/index.ts';
import { renderPage } from '../../ui/index.ts';
import { MOVING } from './moving/moving.ts';
import { topicPage } from './topic.page.tsx';
import type { Topic } from './topic.ts';
import { WHO } from './who/who.ts';

/** The rules with one record changed, as an operator changes it. */
function rulesWith(id: string, parameters: object): Rules {
  const record = RULES.file.records.find((each) => each.id === id);
  const changed = withRecords(RULES, { records: [{ ...record, parameters }] });
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return changed.rules;
}

function rendered(topic: Topic, rules: Rules): string {
  const page = topicPage({ language: 'en', rules, topic, today: '2026-11-23' });
  return renderPage(page, {
    language: 'en',
    demo: false,
    roles: null,
    onward: undefined,
    formToken: null,
  });
}

describe('a page of the rules, where the rules are others', () => {
  it('tells of a setting in the words of its record, since ours are about another value', () => {
    const ours = 'We go by the day you file.';
    expect(rendered(WHO, RULES)).toContain(ours);
    const html = rendered(WHO, rulesWith('timeliness', { value: 'confirmation' }));
    expect(html).not.toContain(ours);
    expect(html).toContain('Both times are kept.');
  });

  it('tells the number of days that there are', () => {
    expect(rendered(MOVING, RULES)).toContain('within 5 working days');
    const html = rendered(MOVING, rulesWith('clock.move', { workingDays: 7 }));
    expect(html).toContain('within 7 working days');
  });
});
