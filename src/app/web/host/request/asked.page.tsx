import type { PageContent } from '../../ui/index.ts';
import { agreedPage } from './agreed.page.tsx';
import { extensionPage } from './extension.page.tsx';
import { type RequestPageProps, requestPage } from './request.page.tsx';

/** One person's request as it stands: a stay, a longer one, or a "yes" that waits for other owners. */
export function askedPage(props: RequestPageProps): PageContent {
  const { view } = props;
  if (view.agreed) return agreedPage(props);
  const { extendTo } = view;
  return extendTo ? extensionPage({ ...props, view: { ...view, extendTo } }) : requestPage(props);
}
