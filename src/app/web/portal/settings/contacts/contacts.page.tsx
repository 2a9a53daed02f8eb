import { signInFieldLabels } from '../../../../../accounts/index.ts';
import { type Language, say } from '../../../../../platform/i18n/index.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  RadioGroup,
  TextField,
} from '../../../ui/index.ts';
import { emailMessages, endedMessages } from '../../sign-in/messages.ts';
import { SETTINGS } from '../settings-address.ts';
import type { OwnKind } from './contact-kind.ts';
import { contactMessages as texts } from './messages.ts';

export interface ContactsPageProps {
  readonly language: Language;
  readonly kind: OwnKind;
  readonly own: readonly string[];
  /** Whether a code can be sent at all: without text messages a phone can only be removed. */
  readonly canAdd: boolean;
  /** As it was typed. */
  readonly typed?: string;
  /** The address in whose place the new one is to come, as it was chosen. */
  readonly replaces?: string;
  readonly mistakes?: readonly FieldMistake[];
  /** What became of a code, or how many seconds there is none. */
  readonly notice?: 'code-ended' | 'address-in-use' | { readonly wait: number };
}

/** The addresses or phones of an account: what there is, and the way to another one. */
export function contactsPage(props: ContactsPageProps): PageContent {
  const { language, kind, own, canAdd, mistakes = [], notice } = props;
  const title = say(kind === 'email' ? texts.emails : texts.phones, language);
  return {
    title,
    section: 'settings',
    body: (
      <>
        <BackLink href={SETTINGS} />
        <ErrorSummary mistakes={mistakes} />
        {notice && <Notice language={language} notice={notice} />}
        <h1>{title}</h1>
        <p class="lead">{say(kind === 'email' ? texts.emailsWhy : texts.phonesWhy, language)}</p>
        {own.map((value) => (
          <Own key={value} {...props} value={value} />
        ))}
        {canAdd && <Another {...props} mistakes={mistakes} />}
      </>
    ),
  };
}

interface NoticeProps extends Pick<ContactsPageProps, 'language'> {
  readonly notice: NonNullable<ContactsPageProps['notice']>;
}

function Notice({ language, notice }: NoticeProps) {
  if (typeof notice === 'object') {
    const minutes = Math.ceil(notice.wait / 60);
    return (
      <Alert kind="warning" heading={say(emailMessages.tooMany, language)} urgent>
        <p>{say(emailMessages.wait, language, { minutes })}</p>
      </Alert>
    );
  }
  const said = notice === 'code-ended' ? endedMessages.why : texts.inUse;
  return (
    <Alert kind="warning" urgent>
      <p>{say(said, language)}</p>
    </Alert>
  );
}

/** The last address has no button: without one nobody could be told of anything. */
function Own({ language, kind, own, value }: ContactsPageProps & { readonly value: string }) {
  const removable = kind === 'phone' || own.length > 1;
  return (
    <div class="ds-card">
      <p>
        <bdi>{value}</bdi>
      </p>
      {removable && (
        <Form action={`${SETTINGS}/${kind}/remove`}>
          <Button
            kind="secondary"
            name="remove"
            value={value}
            label={`${say(texts.remove, language)}: ${value}`}
          >
            {say(texts.remove, language)}
          </Button>
        </Form>
      )}
    </div>
  );
}

type AnotherProps = ContactsPageProps & { readonly mistakes: readonly FieldMistake[] };

function Another({ language, kind, own, typed, replaces, mistakes }: AnotherProps) {
  const email = kind === 'email';
  return (
    <section>
      <h2>{say(email ? texts.newEmail : texts.newPhone, language)}</h2>
      <Form>
        <TextField
          name={kind}
          type={email ? 'email' : 'tel'}
          autocomplete={email ? 'email' : 'tel'}
          label={say(email ? signInFieldLabels['/email'] : texts.phone, language)}
          hint={email ? undefined : say(texts.phoneHint, language)}
          value={typed}
          error={mistakeAt(mistakes, kind)}
        />
        {email && own.length > 0 && (
          <RadioGroup
            name="replaces"
            label={say(texts.how, language)}
            choices={[
              ...own.map((value) => ({ value, label: say(texts.instead, language, { value }) })),
              { value: 'another', label: say(texts.beside, language) },
            ]}
            chosen={replaces ?? (own.length === 1 ? own[0] : 'another')}
            error={mistakeAt(mistakes, 'replaces')}
          />
        )}
        <Button>{say(emailMessages.send, language)}</Button>
      </Form>
    </section>
  );
}
