/** The form of a page that asks the device for something; see `PasskeyForm` of the server's side. */
export interface PasskeyForm {
  /** Where the page is told what the device is to sign. */
  readonly options: string;
  /** Whether a passkey is made, rather than used. */
  readonly makes: boolean;
  /** What is sent along when asking: the session's token, where there is a session. */
  fields(): URLSearchParams;
  show(): void;
  onPress(act: () => void): void;
  sayNothing(): void;
  sayThatItFailed(): void;
  /** Sends the form with what the device has given. */
  send(answer: string): void;
}

const ROOT = 'passkey';

function within<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: new () => Kind,
) {
  const found = root.querySelector(selector);
  return found instanceof kind ? found : undefined;
}

/** The form, with what stands beside it; undefined on a page that has none. */
export function formOfPasskey(): PasskeyForm | undefined {
  const root = document.getElementById(ROOT);
  const form = root && within(root, 'form', HTMLFormElement);
  const answer = root && within(root, 'input[name=answer]', HTMLInputElement);
  const failed = root && within(root, '[role=alert]', HTMLElement);
  if (!root || !form || !answer || !failed) return undefined;
  return {
    options: root.dataset['options'] ?? '',
    makes: root.dataset['makes'] !== undefined,
    fields: () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string') fields.set(name, value);
      }
      return fields;
    },
    show: () => {
      root.hidden = false;
      for (const other of document.querySelectorAll<HTMLElement>('[data-without-passkeys]')) {
        other.hidden = true;
      }
    },
    onPress: (act) =>
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        act();
      }),
    sayNothing: () => {
      failed.hidden = true;
    },
    sayThatItFailed: () => {
      failed.hidden = false;
    },
    send: (text) => {
      answer.value = text;
      form.submit();
    },
  };
}
