import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Role } from '../../../accounts/index.ts';
import type { Language } from '../../../platform/i18n/index.ts';

/** The parts of the product that the menu leads to. */
export type Section = 'account' | 'host' | 'console' | 'settings';

/** What stands around a page and what its forms need: who looks, in which language, from where. */
export interface Frame {
  readonly language: Language;
  /** Says on top that this is a demonstration. */
  readonly demo: boolean;
  /** Who is signed in; null for anybody. */
  readonly roles: readonly Role[] | null;
  /** Where a sign-in is to lead on to: kept when the language is changed. */
  readonly onward: string | undefined;
  /** Sent back with every form of a session, so that no other site can send one in its name. */
  readonly formToken: string | null;
}

const FrameContext = createContext<Frame | null>(null);

export const FrameProvider = FrameContext.Provider;

/** The frame of the page that is being rendered. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A component of a page outside of its frame');
  return frame;
}
