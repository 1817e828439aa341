/** Lets one holder at a time in, in the order of asking; resolves to the function that lets the next one in. */
export function createMutex(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let open: () => void = () => undefined;
    last = new Promise((resolve) => {
      open = resolve;
    });
    await before;
    return open;
  };
}
