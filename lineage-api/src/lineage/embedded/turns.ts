/** Who may use the graph in memory when: writers one at a time, readers that take longer than a turn of the loop beside each other. */
export type Turns = {
  /** Reads while nothing is changed. */
  share<T>(read: () => Promise<T>): Promise<T>;
  /** Changes while nobody reads; at once, where nobody does. */
  change<T>(write: () => T): Promise<T>;
  /** Keeps other writers out while rows are prepared; `change` is for the change itself. */
  prepare<T>(write: Prepared<T>): Promise<T>;
};

type Prepared<T> = (change: (write: () => T) => Promise<T>) => Promise<T>;

export function createTurns(): Turns {
  let readers = 0;
  let closed: Promise<void> | null = null;
  let writing: Promise<unknown> | null = null;
  let wake: () => void = () => {};

  async function share<T>(read: () => Promise<T>): Promise<T> {
    while (closed !== null) await closed;
    readers += 1;
    try {
      return await read();
    } finally {
      readers -= 1;
      if (readers === 0) wake();
    }
  }

  /** New readers wait, so that those under way come to an end. */
  async function changeAlone<T>(write: () => T): Promise<T> {
    if (readers === 0) return write();
    let open: () => void = () => {};
    closed = new Promise((resolve) => {
      open = resolve;
    });
    try {
      while (readers > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return write();
    } finally {
      closed = null;
      open();
    }
  }

  async function prepare<T>(write: Prepared<T>): Promise<T> {
    while (writing !== null) await writing;
    const turn = write(changeAlone);
    writing = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      writing = null;
    }
  }

  return { share, change: (write) => prepare((change) => change(write)), prepare };
}
