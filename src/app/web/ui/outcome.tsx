import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './tone.ts';

const ICONS: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  waiting: 'clock',
  notice: 'eye',
  bad: 'cross',
  over: 'minus',
};

const COLORS = {
  good: 'good',
  waiting: 'accent',
  notice: 'notice',
  bad: 'danger',
  over: 'neutral',
} as const satisfies Record<Tone, string>;

export interface OutcomeProps {
  readonly tone: Tone;
  readonly heading: string;
  readonly children?: ComponentChildren;
}

/** What came of something: the page's heading, told by colour, sign and words at once. */
export function Outcome({ tone, heading, children }: OutcomeProps) {
  return (
    <div class="outcome" data-color={COLORS[tone]} role="status">
      <h1>
        <Icon name={ICONS[tone]} />
        <span>{heading}</span>
      </h1>
      {children}
    </div>
  );
}

/** The same in a word, for lists. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span class="ds-tag" data-color={COLORS[tone]}>
      {children}
    </span>
  );
}
