import { run } from "../main.ts";

export interface MemoryIoOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
  readonly fetch?: typeof fetch;
}

/** What a run printed and how it ended. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process and keeps what it prints. */
export async function runInMemory(argv: readonly string[], options: MemoryIoOptions = {}): Promise<Ran> {
  const { cwd = process.cwd(), env = {}, isTerminal = false, columns } = options;
  const printed = { stdout: "", stderr: "" };
  const outputTo = (name: keyof typeof printed) => ({
    isTerminal,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const io = {
    stdout: outputTo("stdout"),
    stderr: outputTo("stderr"),
    env,
    cwd,
    fetch: options.fetch ?? globalThis.fetch,
  };
  const exitCode = await run(argv, io);
  return { exitCode, ...printed };
}
