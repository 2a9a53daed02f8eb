import type { AttemptView } from '../../../../accounts/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { outboxMessages } from '../../demo/messages.ts';
import { signInAddress } from '../../return-address.ts';
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
import { codeMessages as texts } from './messages.ts';
import { NewCode } from './new-code.tsx';
import { Onward } from './onward-field.tsx';
import { passkeyHead } from './passkey/passkey-form.tsx';

export interface CodePageProps {
  readonly language: Language;
  readonly to: string | undefined;
  readonly attempt: AttemptView;
  /** Where the code can be read without a mailbox; it is never printed on this page. */
  readonly demo: boolean;
  /** As it was typed. */
  readonly code?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** The code that has come by e-mail is entered here, in the browser that asked for it. */
export function codePage(props: CodePageProps): PageContent {
  const { language, to, attempt, demo, mistakes = [] } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    head: passkeyHead,
    body: (
      <>
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">
          {say(texts.sentTo, language)} <bdi>{attempt.sentTo}</bdi>
        </p>
        {demo && <WhereToRead language={language} />}
        <Form>
          <Onward to={to} />
          <Code {...props} mistakes={mistakes} />
          {/* The script says here whether this device could keep a passkey. */}
          <input type="hidden" name="passkeys" id="passkeys" value="" />
          <Button>{say(texts.signIn, language)}</Button>
        </Form>
        <Nothing language={language} to={to} email={attempt.sentTo} />
      </>
    ),
  };
}

function Code(props: CodePageProps & { readonly mistakes: readonly FieldMistake[] }) {
  const { language, attempt, code, mistakes } = props;
  return (
    <TextField
      name="code"
      width="code"
      numeric={!attempt.long}
      autocomplete="one-time-code"
      label={say(texts.code, language)}
      hint={say(attempt.long ? texts.long : texts.short, language)}
      value={code}
      error={mistakeAt(mistakes, 'code')}
    />
  );
}

function WhereToRead({ language }: Pick<CodePageProps, 'language'>) {
  return (
    <Alert kind="info">
      <p>
        {say(texts.demonstration, language)}{' '}
        <a href="/demo/messages">{say(outboxMessages.title, language)}</a>
      </p>
    </Alert>
  );
}

interface NothingProps extends Pick<CodePageProps, 'language' | 'to'> {
  readonly email: string;
}

function Nothing({ language, to, email }: NothingProps) {
  return (
    <details class="ds-details">
      <summary>{say(texts.nothing, language)}</summary>
      <div>
        <p>{say(texts.spam, language)}</p>
        <p>
          <a href={signInAddress(to)}>{say(texts.correct, language)}</a>
        </p>
        <NewCode to={to} email={email}>
          <p>{say(texts.onlyNewest, language)}</p>
          <Button kind="secondary">{say(texts.again, language)}</Button>
        </NewCode>
      </div>
    </details>
  );
}
