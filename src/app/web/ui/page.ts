import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Frame, FrameProvider, type Section } from './frame.ts';
import { Layout } from './layout.tsx';

/** What a page says; the title stands in the browser's history, so it holds no name. */
export interface PageContent {
  readonly title: string;
  readonly body: ComponentChildren;
  /** The part of the menu that the page belongs to. */
  readonly section?: Section;
  readonly head?: ComponentChildren;
  readonly wide?: boolean;
}

/** A page as an HTML document. Every text in it is escaped by the renderer. */
export function renderPage(content: PageContent, frame: Frame): string {
  const { title, body, section, head = null, wide = false } = content;
  const layout = h(Layout, { title, section, head, wide, children: body });
  return `<!doctype html>${renderToString(h(FrameProvider, { value: frame, children: layout }))}`;
}
