import type { ComponentChildren } from 'preact';

export interface AlertProps {
  readonly kind: 'info' | 'warning' | 'success' | 'danger';
  readonly heading?: string;
  /** Said at once to those who hear the page: something that came of what they just did. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

/** A few lines that must not be overlooked. */
export function Alert({ kind, heading, urgent = false, children }: AlertProps) {
  return (
    <div class="ds-alert" data-color={kind} role={urgent ? 'alert' : undefined}>
      {heading && <h2>{heading}</h2>}
      {children}
    </div>
  );
}
