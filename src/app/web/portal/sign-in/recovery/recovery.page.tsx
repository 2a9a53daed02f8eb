import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { signInAddress } from '../../../return-address.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  mistakeAt,
  type PageContent,
  TextField,
} from '../../../ui/index.ts';
import { codeMessages, emailMessages } from '../messages.ts';
import { Onward } from '../onward-field.tsx';
import { recoveryMessages as texts } from './messages.ts';

export interface RecoveryPageProps {
  readonly language: Language;
  readonly to: string | undefined;
  /** As it was typed. */
  readonly code?: string;
  readonly mistakes?: readonly FieldMistake[];
  /** Seconds until another code may be entered. */
  readonly wait?: number;
}

/** A code from paper is entered here. No address is asked for: the code says whose it is. */
export function recoveryPage(props: RecoveryPageProps): PageContent {
  const { language, to, code, mistakes = [], wait } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <BackLink href={signInAddress(to)} />
        <ErrorSummary mistakes={mistakes} />
        {wait !== undefined && <TooMany language={language} wait={wait} />}
        <h1>{title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Form>
          <Onward to={to} />
          <TextField
            name="code"
            label={say(texts.code, language)}
            hint={say(texts.hint, language)}
            value={code}
            error={mistakeAt(mistakes, 'code')}
          />
          <Button>{say(codeMessages.signIn, language)}</Button>
        </Form>
        <details class="ds-details">
          <summary>{say(texts.none, language)}</summary>
          <div>
            <p>{say(texts.noneText, language)}</p>
          </div>
        </details>
      </>
    ),
  };
}

function TooMany({ language, wait }: { readonly language: Language; readonly wait: number }) {
  return (
    <Alert kind="warning" heading={say(texts.tooMany, language)} urgent>
      <p>{say(emailMessages.wait, language, { minutes: Math.ceil(wait / 60) })}</p>
    </Alert>
  );
}
