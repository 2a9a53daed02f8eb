import type { ComponentChildren } from 'preact';

export interface Definition {
  readonly term: string;
  readonly value: ComponentChildren;
  /** Where the fact can be changed; `label` names it for those who hear only the link. */
  readonly change?: { readonly href: string; readonly text: string; readonly label: string };
}

/** Facts, each beside its name. Values may be in any script, so none may turn the line around. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
          {change && (
            <dd class="change">
              <a href={change.href} aria-label={change.label}>
                {change.text}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
