/** Something that takes long to prove. Its result in `bench/results/<name>.json` bears the commit that was proved. */
export interface Proof {
  readonly name: string;
  readonly what: string;
  /** The paths that the proof speaks about: once they change, the result is old. */
  readonly covers: readonly string[];
  prove(): Outcome | Promise<Outcome>;
}

export interface Outcome {
  readonly held: boolean;
  readonly details: Readonly<Record<string, unknown>>;
}

export const resultFile = (name: string) => `bench/results/${name}.json`;
