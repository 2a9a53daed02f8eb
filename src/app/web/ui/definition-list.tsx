import type { ComponentChildren } from 'preact';

export interface Definition {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** Facts, each beside its name. Values may be in any script, so none may turn the line around. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
