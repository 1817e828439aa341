import type { Language } from "@jobcoach/core";
import type { Io } from "../io/io.ts";
import { paintFor } from "../io/style.ts";
import { speak } from "../text/language.ts";
import { numbersIn } from "../text/numbers.ts";
import type { Call } from "./call.ts";
import type { ReadFlags } from "./read-flags.ts";

const WIDEST = 100;
const NARROWEST = 40;

/** A call from flags that were read. */
export function makeCall({ values, positionals }: ReadFlags, language: Language, io: Io): Call {
  const say = speak(language);
  return {
    io,
    language,
    say,
    numbers: numbersIn(language),
    paint: paintFor(io.stdout, io.env),
    width: Math.max(NARROWEST, Math.min(WIDEST, io.stdout.columns ?? WIDEST)),
    positionals,
    has: (flag) => values.has(flag),
    value: (flag) => values.get(flag)?.at(-1),
    values: (flag) => values.get(flag) ?? [],
    print: async (lines) => await io.stdout.write(lines.map((line) => `${line}\n`).join("")),
    tell: async (text) => await io.stderr.write(`${say(text)}\n`),
  };
}
