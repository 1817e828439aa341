import { once } from "node:events";
import process from "node:process";
import type { WriteStream } from "node:tty";
import type { Io, Output } from "./io.ts";

/** The world as this process sees it. */
export const processIo = (): Io => ({
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  fetch: globalThis.fetch,
});

const outputOf = (stream: WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  get columns() {
    // A terminal that does not know its width says 0.
    return stream.columns || undefined;
  },
  write(text) {
    if (!stream.write(text)) return once(stream, "drain").then(() => undefined);
  },
});
