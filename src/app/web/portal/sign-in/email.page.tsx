import { signInFieldLabels } from '../../../../accounts/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  TextField,
} from '../../ui/index.ts';
import { emailMessages as texts } from './messages.ts';
import { codeAddress } from './onward.ts';
import { Onward } from './onward-field.tsx';

export interface EmailPageProps {
  readonly language: Language;
  readonly to: string | undefined;
  /** As it was typed, or the address to correct. */
  readonly email?: string | undefined;
  readonly mistakes?: readonly FieldMistake[];
  readonly wait?: Wait;
}

/** No other code may be asked for yet. */
export interface Wait {
  readonly seconds: number;
  /** Whether the code that came last can still be entered in this browser. */
  readonly codeIsOpen: boolean;
}

/** The one way in: an e-mail address, to which a code is sent. */
export function emailPage(props: EmailPageProps): PageContent {
  const { language, to, email, mistakes = [], wait } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <ErrorSummary mistakes={mistakes} />
        {wait && <TooMany language={language} to={to} wait={wait} />}
        <h1>{title}</h1>
        <p class="lead">{say(texts.why, language)}</p>
        <Form>
          <Onward to={to} />
          <TextField
            name="email"
            type="email"
            autocomplete="email"
            label={say(signInFieldLabels['/email'], language)}
            value={email}
            error={mistakeAt(mistakes, 'email')}
          />
          <Button>{say(texts.send, language)}</Button>
        </Form>
      </>
    ),
  };
}

interface TooManyProps extends Pick<EmailPageProps, 'language' | 'to'> {
  readonly wait: Wait;
}

function TooMany({ language, to, wait: { seconds, codeIsOpen } }: TooManyProps) {
  return (
    <Alert kind="warning" heading={say(texts.tooMany, language)} urgent>
      <p>{say(texts.wait, language, { minutes: Math.ceil(seconds / 60) })}</p>
      {codeIsOpen && (
        <p>
          <a href={codeAddress(to)}>{say(texts.lastCode, language)}</a>
        </p>
      )}
    </Alert>
  );
}
