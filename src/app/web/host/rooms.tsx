import { type Language, say } from '../../../platform/i18n/index.ts';
import { invitationsMessages } from './invitations/index.ts';
import { peopleMessages } from './people/index.ts';
import { placesMessages } from './places/index.ts';

/** Where else a host may go from the requests. */
export function Rooms({ language }: { readonly language: Language }) {
  return (
    <ul>
      <li>
        <a href="/host/invitations">{say(invitationsMessages.title, language)}</a>
      </li>
      <li>
        <a href="/host/places">{say(placesMessages.title, language)}</a>
      </li>
      <li>
        <a href="/host/people">{say(peopleMessages.title, language)}</a>
      </li>
    </ul>
  );
}
