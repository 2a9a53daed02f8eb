/** An answer that could not be sent yet: no name and no address, only what its form holds. */
export interface KeptAnswer {
  /** Whose answer it is about: of each request one is kept, the last one given. */
  readonly key: string;
  /** Where the form goes. */
  readonly path: string;
  readonly answer: 'confirm' | 'decline';
  /** Names and values, as the form sends them. */
  readonly fields: readonly (readonly [string, string])[];
  /** Milliseconds since 1970 by the clock of the device. */
  readonly keptAt: number;
}

/** The link and the request of a host who is signed in; nothing else that is posted is ever kept. */
const FORMS = /^\/(?:answer|host\/requests)\/[A-Za-z0-9_-]{1,100}$/;
/** Reason and note of a "no"; the versions that were read; whom of a family it is about; the session's token. */
const FIELDS = /^(?:answer|reason|note|version|registrationId|token|all\.[0-9a-f-]{36})$/;

export function isAnswerPath(path: string): boolean {
  return FORMS.test(path);
}

/** The answer in a form as a browser sends it; undefined for a form that gives none. */
export function keptAnswer(
  path: string,
  form: URLSearchParams,
  keptAt: number,
): KeptAnswer | undefined {
  const answer = form.get('answer');
  if (!isAnswerPath(path) || (answer !== 'confirm' && answer !== 'decline')) return undefined;
  const fields = [...form].filter(([name, value]) => FIELDS.test(name) && value !== '');
  return { key: `${path} ${whomIn(form)}`, path, answer, fields, keptAt };
}

/** A link serves a whole family: an answer is about one of them, or about all. */
function whomIn(form: URLSearchParams): string {
  const all = [...form.keys()].some((name) => name.startsWith('all.'));
  return all ? 'all' : (form.get('registrationId') ?? '');
}

/** The form again, field by field. */
export function formOf({ fields }: KeptAnswer): URLSearchParams {
  return new URLSearchParams(fields.map(([name, value]) => [name, value]));
}
