import { type Language, say } from '../../../../platform/i18n/index.ts';
import { HomeScreen } from '../../install/index.ts';
import { BackLink, type PageContent } from '../../ui/index.ts';
import { PhoneSection, type PhoneSectionProps } from '../phone/index.ts';
import { Rooms } from '../rooms.tsx';
import { partHeadings, inboxMessages as texts } from './messages.ts';
import type { Part, PartName } from './parts.ts';
import { RequestCards, type RequestCardsProps } from './request-cards.tsx';

interface InboxProps
  extends Pick<RequestCardsProps, 'language' | 'now'>,
    Pick<PhoneSectionProps, 'phones' | 'vapidPublicKey'> {
  readonly parts: readonly Part[];
}

/** All that a host was asked, what is to be answered first; then how this phone can tell of it. */
export function inboxPage(props: InboxProps): PageContent {
  const { language, parts, phones, vapidPublicKey } = props;
  const title = say(texts.title, language);
  const waiting = parts.find(({ name }) => name === 'waiting')?.items.length ?? 0;
  return {
    // The tab says it too, for those who have many of them open.
    title: waiting > 0 ? `(${waiting}) ${title}` : title,
    body: (
      <div id="inbox" data-waiting={waiting}>
        <h1>{title}</h1>
        <Nothing language={language} parts={parts} />
        <PartsOf {...props} names={['waiting']} />
        <PhoneSection language={language} phones={phones} vapidPublicKey={vapidPublicKey} />
        <HomeScreen language={language} />
        <Rooms language={language} />
        <PartsOf {...props} names={['confirmed', 'ended']} />
      </div>
    ),
  };
}

function PartsOf({ language, parts, now, names }: InboxProps & { readonly names: PartName[] }) {
  return parts
    .filter(({ name, items }) => names.includes(name) && items.length > 0)
    .map((part) => (
      <section key={part.name}>
        <h2>{say(partHeadings[part.name], language)}</h2>
        <RequestCards language={language} part={part} now={now} />
      </section>
    ));
}

/** Where nothing waits, that is said; where nothing ever came, also how it would. */
function Nothing({ language, parts }: Pick<InboxProps, 'language' | 'parts'>) {
  const filled = parts.filter(({ items }) => items.length > 0);
  if (filled.some(({ name }) => name === 'waiting')) return null;
  if (filled.length > 0) return <p class="lead">{say(texts.nothingToAnswer, language)}</p>;
  return (
    <>
      <p class="lead">{say(texts.none, language)}</p>
      <p>{say(texts.giveAddress, language)}</p>
    </>
  );
}

interface MoreProps extends Pick<RequestCardsProps, 'now'> {
  readonly language: Language;
  readonly part: Part;
}

/** Requests of one part that no longer fit on the first page. */
export function morePage({ language, part, now }: MoreProps): PageContent {
  const title = say(partHeadings[part.name], language);
  return {
    title,
    body: (
      <>
        <BackLink href="/host">{say(texts.title, language)}</BackLink>
        <h1>{title}</h1>
        <RequestCards language={language} part={part} now={now} />
      </>
    ),
  };
}
