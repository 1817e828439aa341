import type { LocalizedText } from "@jobcoach/core";

/** 0 fine, 1 the data have errors, 2 the call was wrong, 3 the environment failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** An expected end of the command: a sentence for the reader and the exit code. */
export interface Stop extends Error {
  readonly exitCode: ExitCode;
  readonly text: LocalizedText;
}

/** Made to be thrown; `run` prints the sentence without a stack. */
const stop = (exitCode: ExitCode, nl: string, en: string): Stop =>
  Object.assign(new Error(en), { exitCode, text: { nl, en } });

/** The call was wrong: a flag, a name, a file that is not there. */
export const wrongCall = (nl: string, en: string): Stop => stop(2, nl, en);

/** The environment failed: disk, rights, network. */
export const failed = (nl: string, en: string): Stop => stop(3, nl, en);

export const isStop = (error: unknown): error is Stop => error instanceof Error && "exitCode" in error;
