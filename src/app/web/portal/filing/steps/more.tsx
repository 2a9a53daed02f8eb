import type { ComponentChildren } from 'preact';
import { mistakeAt } from '../../../ui/index.ts';
import type { ControlsProps } from './controls.tsx';
import { type FieldPointer, nameOf } from './fields.ts';

export interface MoreProps extends Pick<ControlsProps, 'typed' | 'mistakes'> {
  readonly summary: string;
  /** The fields inside: what one of them holds, or gets wrong, is never folded away. */
  readonly fields: readonly FieldPointer[];
  readonly children: ComponentChildren;
}

/** What few people need, folded; it opens without a script. */
export function More({ summary, fields, typed, mistakes, children }: MoreProps) {
  const names = fields.map(nameOf);
  const inUse =
    names.some((name) => mistakeAt(mistakes, name) !== undefined) ||
    [...typed].some(([name, text]) => text !== '' && names.includes(name.split('.')[0] ?? ''));
  return (
    <details class="ds-details" open={inUse}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
