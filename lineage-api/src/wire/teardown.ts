/** What has to be closed in the end, the newest first. */
export type Teardown = {
  add<Part extends { close(): Promise<void> }>(part: Part): Part;
  /** Closes every part, whatever the others throw, then lets go of the last; throws the first error. Once. */
  close(): Promise<void>;
};

/** A part that cannot be closed must not keep the others running: each is tried, and `release` is called always. */
export function createTeardown(release: () => void): Teardown {
  const parts: { close(): Promise<void> }[] = [];
  let closing: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    const errors: unknown[] = [];
    for (const part of parts.reverse()) {
      try {
        await part.close();
      } catch (error) {
        errors.push(error);
      }
    }
    try {
      release();
    } catch (error) {
      errors.push(error);
    }
    if (errors.length > 0) throw errors[0];
  }

  return {
    add: (part) => {
      parts.push(part);
      return part;
    },
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}
