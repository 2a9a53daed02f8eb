import {
  type Approach,
  answerRequest,
  type Outcome,
  type Services,
  type StoredCase,
} from '../../../../registration/index.ts';
import { type AnswerForm, answerBody } from './answer-form.ts';

/** A form that does not say which version it showed may have shown any: it has to be read again. */
export async function answerWith(
  services: Services,
  approach: Approach,
  form: AnswerForm,
): Promise<Outcome<StoredCase>> {
  if (form.version === undefined) return { ok: false, refusal: { code: 'changed-since-seen' } };
  return answerRequest(services, approach, answerBody(form));
}
