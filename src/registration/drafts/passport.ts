import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { checkDocument, type Mrz, parseMrz } from '../../people/index.ts';
import { type Parsed, parseFields } from '../../platform/contract/index.ts';
import type { DraftFiling } from './draft.ts';
import { type Tree, withSoundFields, withValue } from './fields.ts';
import { linesOfMrz } from './lines-of-mrz.ts';
import { fieldsOfMrz } from './mrz-fields.ts';

const MRZ = '/immigrant/document/mrz';

const passportPart = z.strictObject({
  immigrant: z
    .strictObject({
      document: z.strictObject({ mrz: z.array(z.string()).optional() }).optional(),
    })
    .optional(),
});

/**
 * Reads the step of the passport: lines of text as pasted, or none. Sound lines also fill person and
 * document; faulty ones are refused at the fields that their check digits guard. Lines that the draft
 * has already change nothing, or going through the steps again would undo what was mended since.
 */
export function readPassport(
  filing: DraftFiling,
  part: unknown,
  today: string,
): Parsed<DraftFiling> {
  const posted = parseFields(passportPart, part);
  if (!posted.ok) return posted;
  const mrz = linesOfMrz(posted.value.immigrant?.document?.mrz?.join('\n') ?? '');
  if (mrz.length === 0) return { ok: true, value: withSoundFields(filing, [MRZ], {}) };
  if (isDeepStrictEqual(mrz, filing.immigrant?.document?.mrz)) return { ok: true, value: filing };
  const { errors } = checkDocument({ document: { mrz } }, today);
  const read = parseMrz(mrz, today);
  if (!read.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, value: filled(filing, mrz, read.mrz) };
}

/** Patronymic and Cyrillic name stay: no MRZ has them. A code of no state stays out, to be typed. */
function filled(filing: DraftFiling, lines: readonly string[], mrz: Mrz): DraftFiling {
  const said = Object.entries({ [MRZ]: lines, ...fieldsOfMrz(mrz) });
  const typed = said.reduce<Tree>(
    (tree, [pointer, value]) => withValue(tree, pointer, value ?? undefined),
    {},
  );
  return withSoundFields(
    filing,
    said.map(([pointer]) => pointer),
    typed,
  );
}
