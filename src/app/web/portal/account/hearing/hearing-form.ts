import type { FastifyRequest } from 'fastify';
import type { FieldError } from '../../../../../platform/contract/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { mistakesOf } from '../../../case/index.ts';
import { type FieldMistake, formFieldsOf } from '../../../ui/index.ts';
import { hearingMistakes as texts } from './messages.ts';
import type { UploadedFile, Uploads } from './uploads.ts';

/** What the form of a hearing sent. */
export interface HearingForm extends Uploads {
  readonly text: string;
}

/** Browsers send a line's end as two characters; a text of full length would otherwise be too long. */
export function readHearingForm({ body, uploads }: FastifyRequest): HearingForm {
  const text = (formFieldsOf(body).get('text') ?? '').replaceAll('\r\n', '\n');
  return { text, files: uploads?.files ?? [], problem: uploads?.problem ?? null };
}

/** The form as the contract has it. */
export function hearingBody({ text, files }: HearingForm): object {
  return {
    text,
    files: files.map(({ name, type, content }) => ({
      name,
      type,
      content: content.toString('base64'),
    })),
  };
}

/** What kept files from coming whole, which the contract cannot see. */
export function uploadErrors({ files, problem }: HearingForm): readonly FieldError[] {
  const cut = files.flatMap(({ isCut }, at): FieldError[] =>
    isCut ? [{ pointer: `/files/${at}/content`, code: 'file-too-large' }] : [],
  );
  return problem ? [...cut, { pointer: '/files', code: problem }] : cut;
}

/** Everything wrong with the form; where files were chosen, that they have to be chosen again. */
export function mistakesIn(
  errors: readonly FieldError[],
  { files, problem }: HearingForm,
  language: Language,
): readonly FieldMistake[] {
  const isOfFiles = ({ pointer }: FieldError) => pointer.startsWith('/files');
  const ofText = errors.filter((error) => !isOfFiles(error));
  const ofFiles = errors.filter(isOfFiles).map((error) => fileMistake(error, files, language));
  const lost = files.length > 0 || problem !== null;
  const again = lost ? [say(texts.again, language)] : [];
  return [
    ...mistakesOf(ofText, language, { missing: { '/text': texts.text } }),
    ...[...new Set([...ofFiles, ...again])].map((message) => ({ id: 'files', message })),
  ];
}

function fileMistake(
  { pointer, code }: FieldError,
  files: readonly UploadedFile[],
  language: Language,
): string {
  const name = files[Number(pointer.split('/')[2])]?.name;
  if (name === undefined) return say(code === 'broken' ? texts.broken : texts.tooMany, language);
  return say(code === 'file-too-large' ? texts.tooLarge : texts.wrongKind, language, { name });
}
