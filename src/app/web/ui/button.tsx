import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** One primary button a page: what most people came to do. */
  readonly kind?: 'primary' | 'secondary';
  /** Sent with the form as the button's name, so that the server knows which one was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly children: ComponentChildren;
}

/** Sends its form. */
export function Button({ kind = 'primary', name, value, children }: ButtonProps) {
  const className = kind === 'primary' ? 'button' : 'button secondary';
  return (
    <button type="submit" class={className} name={name} value={value}>
      {children}
    </button>
  );
}
