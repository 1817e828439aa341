import { spawn } from "node:child_process";

/** How a program ended: its status, `null` when it was killed, and what it wrote where that was collected. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Gives what it writes on its standard output in place of showing it. */
  readonly collect?: true;
}

/**
 * Runs a program to its end and shows what it writes as it comes. It writes to us, not to where we write: whoever reads no further
 * (`| head`) does not break it off, and how it ends says what it found.
 */
export function runToEnd(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { env = process.env, collect } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
    const collected: Buffer[] = [];
    child.stdout.on("data", (block: Buffer) =>
      collect === true ? collected.push(block) : show(process.stdout, block),
    );
    child.stderr.on("data", (block: Buffer) => show(process.stderr, block));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout: Buffer.concat(collected).toString() }));
  });
}

function show(stream: NodeJS.WriteStream, block: Buffer): void {
  if (stream.writable) stream.write(block);
}

/** Lets the process go on when nobody reads any longer what it writes. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}
