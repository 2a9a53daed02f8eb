import { checkDocument } from '../../../../../people/index.ts';
import { linesOfMrz } from '../../../../../registration/index.ts';
import type { FieldMistake } from '../../../ui/index.ts';
import type { FilingVisit } from '../filing-visit.ts';
import { linesMissing, mistakesOf, passportWay, pieceOf, type Typed } from '../steps/index.ts';

/** What the form of a passport has sent: lines that can be read, or the wish to type instead. */
export interface PostedLines {
  readonly lines: readonly string[];
  /** As the step of the passport takes it. */
  readonly piece: object;
}

/** Lines that cannot be read make no draft, or every try would leave one behind. */
export function postedLines(
  { language, today }: Pick<FilingVisit, 'language' | 'today'>,
  typed: Typed,
): PostedLines | { readonly mistakes: readonly FieldMistake[] } {
  const way = passportWay(typed);
  if (way === 'neither') return { mistakes: linesMissing(language) };
  if (way === 'type') return { lines: [], piece: pieceOf('passport', new Map()) };
  const lines = linesOfMrz(typed.get('lines') ?? '');
  const { errors } = checkDocument({ document: { mrz: lines } }, today);
  if (errors.length > 0) return { mistakes: mistakesOf('passport', errors, language) };
  return { lines, piece: pieceOf('passport', typed) };
}
