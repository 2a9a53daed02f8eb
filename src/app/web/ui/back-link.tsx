import { say } from '../../../platform/i18n/index.ts';
import { useFrame } from './frame.ts';
import { frameMessages } from './messages.ts';

/** One page back on the way, above the heading. */
export function BackLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children?: string | undefined;
}) {
  const { language } = useFrame();
  return (
    <a class="back" href={href}>
      {children ?? say(frameMessages.back, language)}
    </a>
  );
}
