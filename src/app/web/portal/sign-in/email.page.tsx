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
import { emailMessages as texts, wayMessages } from './messages.ts';
import { codeAddress } from './onward.ts';
import { Onward } from './onward-field.tsx';
import { OtherWays, type Provider } from './other-ways.tsx';
import { passkeyHead } from './passkey/passkey-form.tsx';

export interface EmailPageProps {
  readonly language: Language;
  readonly to: string | undefined;
  /** As it was typed, or the address to correct. */
  readonly email?: string | undefined;
  readonly mistakes?: readonly FieldMistake[];
  readonly wait?: Wait;
  /** Somebody who is signed in has to do so again. */
  readonly again: boolean;
  readonly provider: Provider | null;
  /** What became of another way in. */
  readonly notice?: 'passkeyRefused' | 'providerAway' | 'identityRefused';
}

/** No other code may be asked for yet. */
export interface Wait {
  readonly seconds: number;
  /** Whether the code that came last can still be entered in this browser. */
  readonly codeIsOpen: boolean;
}

/** The way in that everybody has, an e-mail address to which a code is sent; the others stand below. */
export function emailPage(props: EmailPageProps): PageContent {
  const { language, to, email, mistakes = [], wait, again, notice } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    head: passkeyHead,
    body: (
      <>
        <ErrorSummary mistakes={mistakes} />
        {notice && <Notice language={language} notice={notice} />}
        {wait && <TooMany language={language} to={to} wait={wait} />}
        <h1>{title}</h1>
        <p class="lead">{say(again ? wayMessages.again : texts.why, language)}</p>
        <Form>
          <Onward to={to} />
          {again && <input type="hidden" name="again" value="yes" />}
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
        <OtherWays {...props} />
      </>
    ),
  };
}

function Notice({ language, notice }: Required<Pick<EmailPageProps, 'language' | 'notice'>>) {
  return (
    <Alert kind="warning" urgent>
      <p>{say(wayMessages[notice], language)}</p>
    </Alert>
  );
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
