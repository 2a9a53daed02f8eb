import { say } from '../../../../platform/i18n/index.ts';
import { useFrame } from '../../ui/index.ts';
import { sourceMessages as texts } from './messages.ts';

/** Addresses by the names of their sites; the whole address would be longer than a line. */
export function SourceLinks({ addresses }: { readonly addresses: readonly string[] }) {
  const { language } = useFrame();
  if (addresses.length === 0) return <>{say(texts.none, language)}</>;
  return (
    <>
      {addresses.map((address) => (
        <span class="line" key={address}>
          <a href={address} rel="external noreferrer">
            {siteOf(address)}
          </a>
        </span>
      ))}
    </>
  );
}

function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}
