/** An answer as it is sent, with its entity tag. */
export interface KeptAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** Keeps answers until together they are larger than `mostBytes`; then those go that nobody asked for the longest. */
export function createKeptAnswers(mostBytes: number) {
  const answers = new Map<string, KeptAnswer>();
  let bytes = 0;

  function forget(key: string) {
    bytes -= answers.get(key)?.body.length ?? 0;
    answers.delete(key);
  }

  return {
    find(key: string): KeptAnswer | undefined {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      // The last in a map is the one that was asked for last.
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    keep(key: string, answer: KeptAnswer): void {
      forget(key);
      answers.set(key, answer);
      bytes += answer.body.length;
      for (const oldest of answers.keys()) {
        if (bytes <= mostBytes) return;
        forget(oldest);
      }
    },
  };
}
