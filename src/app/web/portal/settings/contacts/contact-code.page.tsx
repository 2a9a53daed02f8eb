import type { AttemptView } from '../../../../../accounts/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  TextField,
} from '../../../ui/index.ts';
import { codeMessages } from '../../sign-in/messages.ts';
import { contactsAddress, type OwnKind } from './contact-kind.ts';
import { contactMessages as texts } from './messages.ts';

export interface ContactCodePageProps {
  readonly language: Language;
  readonly kind: OwnKind;
  readonly attempt: AttemptView;
  /** As it was typed. */
  readonly code?: string;
  readonly mistakes?: readonly FieldMistake[];
}

/** The code that has come to a new address or phone is entered here. */
export function contactCodePage(props: ContactCodePageProps): PageContent {
  const { language, kind, attempt, code, mistakes = [] } = props;
  const title = say(codeMessages.title, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <BackLink href={contactsAddress(kind)} />
        <ErrorSummary mistakes={mistakes} />
        <h1>{title}</h1>
        <p class="lead">
          {say(kind === 'email' ? codeMessages.sentTo : texts.sentToPhone, language)}{' '}
          <bdi>{attempt.sentTo}</bdi>
        </p>
        <Form>
          <TextField
            name="code"
            width="code"
            numeric={!attempt.long}
            autocomplete="one-time-code"
            label={say(texts.code, language)}
            hint={say(attempt.long ? codeMessages.long : codeMessages.short, language)}
            value={code}
            error={mistakeAt(mistakes, 'code')}
          />
          <Button>{say(texts.confirm, language)}</Button>
        </Form>
      </>
    ),
  };
}
