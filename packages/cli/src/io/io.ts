/** Where text goes; a promise means: wait before you write more. */
export interface Output {
  write(text: string): void | Promise<void>;
  readonly isTerminal: boolean;
  /** Width in characters, where it is known. */
  readonly columns?: number | undefined;
}

/** All that the command knows of the world around it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly fetch: typeof fetch;
}
