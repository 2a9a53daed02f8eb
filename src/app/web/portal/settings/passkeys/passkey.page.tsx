import { say } from '../../../../../platform/i18n/index.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  mistakeAt,
  type PageContent,
  TextField,
} from '../../../ui/index.ts';
import { PASSKEYS } from './addresses.ts';
import { passkeyMessages as texts } from './messages.ts';
import { type PasskeyProps, PasskeyTimes, passkeyName } from './passkeys.page.tsx';

export interface PasskeyPageProps extends PasskeyProps {
  /** As it was typed. */
  readonly name?: string;
  readonly mistakes?: readonly FieldMistake[];
  /** It could not be removed: nothing else signs its owner in. */
  readonly isLast?: boolean;
}

/** One passkey: what it is called, when it was used, and away with it. */
export function passkeyPage(props: PasskeyPageProps): PageContent {
  const { language, passkey, name, mistakes = [], isLast = false } = props;
  return {
    title: say(texts.one, language),
    section: 'settings',
    body: (
      <>
        <BackLink href={PASSKEYS} />
        <ErrorSummary mistakes={mistakes} />
        {isLast && (
          <Alert kind="warning" urgent>
            <p>{say(texts.last, language)}</p>
          </Alert>
        )}
        <h1>
          <bdi>{passkeyName({ language, passkey })}</bdi>
        </h1>
        <PasskeyTimes language={language} passkey={passkey} />
        {passkey.blockedAt && <p>{say(texts.blockedWhy, language)}</p>}
        <Form>
          <TextField
            name="name"
            label={say(texts.name, language)}
            value={name ?? passkey.name}
            error={mistakeAt(mistakes, 'name')}
          />
          <Button kind="secondary">{say(texts.save, language)}</Button>
        </Form>
        <Form>
          <Button kind="danger" name="remove" value="yes">
            {say(texts.remove, language)}
          </Button>
        </Form>
      </>
    ),
  };
}
