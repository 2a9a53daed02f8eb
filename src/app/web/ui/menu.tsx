import { isOfficer } from '../../../accounts/index.ts';
import { say } from '../../../platform/i18n/index.ts';
import { type Section, useFrame } from './frame.ts';
import { frameMessages, sectionMessages } from './messages.ts';

const LINKS: readonly { readonly section: Section; readonly href: string }[] = [
  { section: 'account', href: '/account' },
  { section: 'host', href: '/host' },
  { section: 'console', href: '/console' },
  { section: 'settings', href: '/account/settings' },
];

/** Where somebody who is signed in may go. One account may file, host and decide. */
export function Menu({ section }: { readonly section: Section | undefined }) {
  const { language, roles } = useFrame();
  if (!roles) return null;
  const links = LINKS.filter((link) => link.section !== 'console' || isOfficer({ roles }));
  return (
    <nav class="menu" aria-label={say(frameMessages.menu, language)}>
      <div class="column">
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.section === section ? 'page' : undefined}>
                {say(sectionMessages[link.section], language)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
