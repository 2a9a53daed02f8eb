import type { Typed } from './fields.ts';

/** How somebody goes on from the page of a passport: with its lines, typing instead, or neither. */
export function passportWay(typed: Typed): 'lines' | 'type' | 'neither' {
  if (typed.get('way') === 'type') return 'type';
  return (typed.get('lines') ?? '').trim() === '' ? 'neither' : 'lines';
}
