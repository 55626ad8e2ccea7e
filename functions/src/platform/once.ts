/** Runs `make` on first use and keeps its value; a failure is not kept. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= make().catch((cause: unknown) => {
      kept = undefined;
      throw cause;
    });
    return kept;
  };
}
