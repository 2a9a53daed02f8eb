import { formFieldsOf } from '../../ui/index.ts';

/** What the host's form sent, as it was typed. */
export interface AnswerForm {
  readonly answer?: string | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** Whose case it is about, where a link serves a family. */
  readonly registrationId?: string | undefined;
  /** The version that the page showed; undefined for a form that does not say which. */
  readonly version?: number | undefined;
}

const VERSION = /^[1-9]\d{0,8}$/;

/** Browsers send a line's end as two characters; a text of 1,000 would otherwise be too long. */
function unixLines(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n');
}

export function readAnswerForm(body: unknown): AnswerForm {
  const fields = formFieldsOf(body);
  return {
    answer: fields.get('answer'),
    reason: fields.get('reason'),
    note: unixLines(fields.get('note')),
    registrationId: fields.get('registrationId'),
    version: readVersion(fields.get('version')),
  };
}

/** As the page wrote it; anything else names no version. */
export function readVersion(text = ''): number | undefined {
  return VERSION.test(text) ? Number(text) : undefined;
}

/** The form as the contract of an answer has it; reason and note belong to a "no" alone. */
export function answerBody({ answer, reason, note, version }: AnswerForm): object {
  if (answer !== 'decline') return { answer, version };
  return { answer, version, reason, ...(note?.trim() ? { note } : {}) };
}
