import { readVersion } from '../../host/index.ts';

/** A form as it was typed. */
export type Typed = ReadonlyMap<string, string>;

/** The box that says that somebody speaks for the owner, as its group sends it. */
export const SPEAKS_FOR = 'without.representative';

/** Whose answer it is, as the contract has it. A code that is typed beside the box is sent, and refused. */
export function lookBody(typed: Typed): object {
  return {
    number: typed.get('number') ?? '',
    ...given(typed, 'code'),
    ...(typed.has(SPEAKS_FOR) ? { representative: true } : {}),
  };
}

/** The answer with it; reason and note belong to a "no" alone. */
export function answerBody(typed: Typed): object {
  const declines = typed.get('answer') === 'decline';
  const version = readVersion(typed.get('version'));
  return {
    ...lookBody(typed),
    ...given(typed, 'evidence'),
    ...given(typed, 'answer'),
    ...(declines ? { ...given(typed, 'reason'), ...given(typed, 'note') } : {}),
    ...(version === undefined ? {} : { version }),
  };
}

/** Blank is not given. Browsers send a line's end as two characters. */
function given(typed: Typed, name: string): Readonly<Record<string, string>> {
  const text = (typed.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  return text === '' ? {} : { [name]: text };
}
