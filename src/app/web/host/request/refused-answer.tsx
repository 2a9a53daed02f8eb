import { type Language, sayWith } from '../../../../platform/i18n/index.ts';
import { REFUSALS, type RefusalCode } from '../../../../registration/index.ts';
import { Alert } from '../../ui/index.ts';

interface RefusedAnswerProps {
  readonly language: Language;
  readonly code: RefusalCode;
}

/** Why the answer was not taken, above the request as it stands now. */
export function RefusedAnswer({ language, code }: RefusedAnswerProps) {
  return (
    <Alert kind="warning" urgent>
      <p>{sayWith(REFUSALS[code].message, language, {})}</p>
    </Alert>
  );
}
