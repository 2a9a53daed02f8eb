import { labelOf } from '../../../../../platform/contract/index.ts';
import { say } from '../../../../../platform/i18n/index.ts';
import { TextArea } from '../../../ui/index.ts';
import type { ControlsProps } from './controls.tsx';
import { stepMessages as texts } from './messages.ts';
import { FILING_TEXTS } from './mistakes.ts';
import { PassportPicture } from './picture.tsx';

/** The lines of a passport are copied as one text; a mistake in them is one of the whole. */
export function Passport({ language, typed, mistakes }: ControlsProps) {
  return (
    <>
      <PassportPicture />
      <TextArea
        name="lines"
        label={labelOf('/immigrant/document/mrz', language, FILING_TEXTS.labels)}
        hint={say(texts.onCards, language)}
        lines
        text={typed.get('lines')}
        error={mistakes.map(({ message }) => message).join(' ')}
      />
    </>
  );
}
