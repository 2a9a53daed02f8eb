/** What our service worker uses of its scope (W3C Service Workers); TypeScript has it in no library beside `dom`. */
export interface WorkerScope {
  readonly clients: WorkerClients;
  readonly registration: ServiceWorkerRegistration & {
    /** Background Sync; not in every browser. */
    readonly sync?: { register(tag: string): Promise<void> };
  };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
}

interface WorkerEvents {
  readonly install: LifecycleEvent;
  readonly activate: LifecycleEvent;
  readonly message: LifecycleEvent & { readonly data: unknown };
  readonly fetch: FetchEvent;
  readonly push: LifecycleEvent & { readonly data: { text(): string } | null };
  readonly notificationclick: NotificationClick;
  readonly pushsubscriptionchange: LifecycleEvent;
  readonly sync: LifecycleEvent;
}

export interface WorkerClients {
  claim(): Promise<void>;
  /** The open pages of ours, those too that this worker does not serve yet. */
  matchAll(which: {
    readonly type: 'window';
    readonly includeUncontrolled: true;
  }): Promise<readonly OpenPage[]>;
  openWindow(url: string): Promise<unknown>;
}

export interface OpenPage {
  readonly url: string;
  readonly visibilityState: 'visible' | 'hidden';
  focus(): Promise<unknown>;
  navigate(url: string): Promise<unknown>;
  postMessage(message: unknown): void;
}

export interface LifecycleEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A tap on a notification; `action` is empty where its text was tapped (Notifications API, 2.7). */
export interface NotificationClick extends LifecycleEvent {
  readonly action: string;
  readonly notification: { readonly data: unknown; readonly tag: string; close(): void };
}
