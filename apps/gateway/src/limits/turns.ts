/** Lets a few pieces of work of each key run at a time; the others of that key wait in line, and no other key waits for them. */
export interface Turns {
  /** Waits for a turn and gives the function that ends it; `undefined` when the line is too long. */
  take(key: string): Promise<(() => void) | undefined>;
}

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

export function createTurns(atOnce: number, maxWaiting: number): Turns {
  const lines = new Map<string, Line>();
  return {
    async take(key) {
      const line = lines.get(key) ?? { running: 0, waiting: [] };
      lines.set(key, line);
      if (line.running >= atOnce) {
        if (line.waiting.length >= maxWaiting) return undefined;
        // Whoever ends hands its turn over, so the number of those that run stays as it is.
        await new Promise<void>((resolve) => line.waiting.push(resolve));
      } else line.running++;
      return once(() => end(key, line));
    },
  };

  function end(key: string, line: Line): void {
    const next = line.waiting.shift();
    if (next !== undefined) next();
    else if (--line.running === 0) lines.delete(key);
  }
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
