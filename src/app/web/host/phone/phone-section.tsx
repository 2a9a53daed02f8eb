import type { PushPhoneView } from '../../../../accounts/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Button, Form } from '../../ui/index.ts';
import { PHONES, STOP } from '../browser/addresses.ts';
import { phoneMessages as texts } from './messages.ts';

export interface PhoneSectionProps {
  readonly language: Language;
  /** The public key of our push messages (RFC 8292), base64url; null where there are none. */
  readonly vapidPublicKey: string | null;
  readonly phones: readonly PushPhoneView[];
}

/**
 * Being told on this phone. Only the script knows how the phone stands, so it shows the one part that
 * is for it; the list below needs none.
 */
export function PhoneSection({ language, vapidPublicKey, phones }: PhoneSectionProps) {
  return (
    <>
      {vapidPublicKey !== null && <Offer language={language} vapidPublicKey={vapidPublicKey} />}
      {phones.length > 0 && <Phones language={language} phones={phones} />}
    </>
  );
}

type OfferProps = Pick<PhoneSectionProps, 'language'> & { readonly vapidPublicKey: string };

function Offer({ language, vapidPublicKey }: OfferProps) {
  return (
    <section id="phone" class="ds-card" data-key={vapidPublicKey} hidden>
      <h2>{say(texts.heading, language)}</h2>
      <div data-when="off">
        <p>{say(texts.why, language)}</p>
        <Form action={PHONES}>
          {(['endpoint', 'p256dh', 'auth'] as const).map((name) => (
            <input key={name} type="hidden" name={name} />
          ))}
          <Button>{say(texts.turnOn, language)}</Button>
        </Form>
      </div>
      {(['on', 'denied', 'unsupported', 'failed'] as const).map((standing) => (
        <p key={standing} data-when={standing} role="status">
          {say(texts[standing], language)}
        </p>
      ))}
    </section>
  );
}

function Phones({ language, phones }: Pick<PhoneSectionProps, 'language' | 'phones'>) {
  return (
    <section>
      <h2>{say(texts.phones, language)}</h2>
      <ul class="phones">
        {phones.map((phone) => (
          <Phone key={phone.id} language={language} phone={phone} />
        ))}
      </ul>
    </section>
  );
}

function Phone({
  language,
  phone,
}: {
  readonly language: Language;
  readonly phone: PushPhoneView;
}) {
  const device = phone.agent || say(texts.unknown, language);
  return (
    <li data-phone={phone.id}>
      <span>
        {device}{' '}
        <span class="ds-tag" data-color="good" data-this-phone hidden>
          {say(texts.here, language)}
        </span>
      </span>
      <Form action={STOP}>
        <input type="hidden" name="which" value={phone.id} />
        <Button kind="secondary" label={say(texts.stopWhich, language, { device })}>
          {say(texts.stop, language)}
        </Button>
      </Form>
    </li>
  );
}
