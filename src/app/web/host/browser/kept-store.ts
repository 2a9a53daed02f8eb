import type { KeptAnswer } from './kept-answer.ts';

/** What came of an answer, in the server's words or those of the worker. */
export interface Told {
  readonly title: string;
  readonly body: string;
  /** A path of ours where more is to be seen. */
  readonly url: string;
}

const DATABASE = 'host';
const VERSION = 1;
const COUNT = 'waiting';

/** What this phone keeps for the host. Where storage is forbidden, every call is refused. */
export const store = {
  answers: (): Promise<KeptAnswer[]> => within('answers', (answers) => answers.getAll()),

  async keep(answer: KeptAnswer): Promise<void> {
    await within('answers', (answers) => answers.put(answer));
  },

  async takeBack({ key }: KeptAnswer): Promise<void> {
    await within('answers', (answers) => answers.delete(key));
  },

  /** After it was sent; another answer to the same request, given meanwhile, stays. */
  async sent({ key, keptAt }: KeptAnswer): Promise<void> {
    await within('answers', (answers) => {
      const found: IDBRequest<KeptAnswer | undefined> = answers.get(key);
      found.addEventListener('success', () => {
        if (found.result?.keptAt === keptAt) answers.delete(key);
      });
      return found;
    });
  },

  /** What came of answers and was not shown yet, the oldest first. */
  told: (): Promise<Told[]> => within('told', (told) => told.getAll()),

  async tell(told: Told): Promise<void> {
    await within('told', (all) => all.add(told));
  },

  async shown(): Promise<void> {
    await within('told', (told) => told.clear());
  },

  async waiting(): Promise<number> {
    return (
      (await within('counts', (counts): IDBRequest<number | undefined> => counts.get(COUNT))) ?? 0
    );
  },

  async setWaiting(count: number): Promise<void> {
    await within('counts', (counts) => counts.put(count, COUNT));
  },

  async clear(): Promise<void> {
    for (const name of ['answers', 'told', 'counts'] as const) {
      await within(name, (all) => all.clear());
    }
  },
};

type StoreName = 'answers' | 'told' | 'counts';

/** Opened for each call and closed after, so that no page stands in the way of a newer version. */
async function within<Result>(
  name: StoreName,
  work: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    const transaction = database.transaction(name, 'readwrite');
    const asked = work(transaction.objectStore(name));
    await committed(transaction);
    return asked.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('answers', { keyPath: 'key' });
      opening.result.createObjectStore('told', { autoIncrement: true });
      opening.result.createObjectStore('counts');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
