import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** One primary button a page: what most people came to do. */
  readonly kind?: 'primary' | 'secondary' | 'danger';
  /** Sent with the form as the button's name, so that the server knows which one was pressed. */
  readonly name?: string;
  readonly value?: string;
  /** For those who hear only the button, where several say the same; it begins with the words that are seen. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Sends its form. */
export function Button({ kind = 'primary', name, value, label, children }: ButtonProps) {
  return (
    <button
      type="submit"
      class="ds-button"
      data-variant={kind === 'secondary' ? 'secondary' : undefined}
      data-color={kind === 'danger' ? 'danger' : undefined}
      name={name}
      value={value}
      aria-label={label}
    >
      {children}
    </button>
  );
}

export interface LinkButtonProps {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary';
  /** Saves what it leads to under this name instead of opening it. */
  readonly download?: string;
  /** As of a button. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Looks like a button and leads somewhere; nothing changes by it. */
export function LinkButton(props: LinkButtonProps) {
  const { href, kind = 'primary', download, label, children } = props;
  return (
    <a
      class="ds-button"
      data-variant={kind === 'secondary' ? 'secondary' : undefined}
      href={href}
      download={download}
      aria-label={label}
    >
      {children}
    </a>
  );
}
