import type { Language, LocalizedText } from "@jobcoach/core";
import type { Io } from "../io/io.ts";
import type { Paint } from "../io/style.ts";
import type { Say } from "../text/language.ts";
import type { Numbers } from "../text/numbers.ts";
import type { FlagName } from "./flags.ts";
import type { ExitCode } from "./stop.ts";

/** One call of a command: what was asked, and all that is needed to answer. */
export interface Call {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
  readonly numbers: Numbers;
  /** Colours on the standard output. */
  readonly paint: Paint;
  /** Width of the text in characters. */
  readonly width: number;
  readonly positionals: readonly string[];
  has(flag: FlagName): boolean;
  /** Value of a flag that takes one; the last where it was given more than once. */
  value(flag: FlagName): string | undefined;
  values(flag: FlagName): readonly string[];
  /** Prints lines on the standard output. */
  print(lines: readonly string[]): Promise<void>;
  /** Prints a sentence for the reader on the standard error. */
  tell(text: LocalizedText): Promise<void>;
}

/** A command, its flags and its help. */
export interface Command {
  readonly name: string;
  readonly summary: LocalizedText;
  readonly flags: readonly FlagName[];
  /** One screen: at most 24 lines of at most 80 characters. */
  readonly help: LocalizedText;
  run(call: Call): Promise<ExitCode>;
}
