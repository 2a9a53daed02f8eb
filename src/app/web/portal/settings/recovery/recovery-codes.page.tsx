import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { BackLink, Button, Form, LinkButton, type PageContent } from '../../../ui/index.ts';
import { SETTINGS } from '../settings-address.ts';
import { recoveryCodesMessages as texts } from './messages.ts';

export interface RecoveryCodesPageProps {
  readonly language: Language;
  /** How many can still be used. */
  readonly left: number;
  /** Those that were made just now. */
  readonly codes: readonly string[] | null;
}

/** Codes to be kept on paper, for the day on which mail and phone are gone. */
export function recoveryCodesPage(props: RecoveryCodesPageProps): PageContent {
  const { language, codes } = props;
  const title = say(texts.title, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        {!codes && <BackLink href={SETTINGS} />}
        <h1>{title}</h1>
        {codes ? <Codes language={language} codes={codes} /> : <Make {...props} />}
      </>
    ),
  };
}

function Make({ language, left }: RecoveryCodesPageProps) {
  return (
    <>
      <p class="lead">{say(texts.why, language)}</p>
      {left > 0 && <p>{say(texts.left, language, { left })}</p>}
      <Form>
        <Button>{say(left > 0 ? texts.makeAgain : texts.make, language)}</Button>
      </Form>
    </>
  );
}

function Codes({
  language,
  codes,
}: Pick<RecoveryCodesPageProps, 'language'> & {
  readonly codes: readonly string[];
}) {
  return (
    <>
      <p class="lead">{say(texts.keep, language)}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div class="actions">
        <LinkButton href={SETTINGS}>{say(texts.done, language)}</LinkButton>
      </div>
    </>
  );
}
