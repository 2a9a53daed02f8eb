import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../../platform/i18n/index.ts';
import { Layout } from './layout.tsx';

/** What a page says; the title stands in the browser's history, so it holds no name. */
export interface PageContent {
  readonly title: string;
  readonly body: ComponentChildren;
}

/** A page as an HTML document. Every text in it is escaped by the renderer. */
export function renderPage(
  { title, body }: PageContent,
  { language, demo }: { readonly language: Language; readonly demo: boolean },
): string {
  return `<!doctype html>${renderToString(h(Layout, { language, title, demo, children: body }))}`;
}
