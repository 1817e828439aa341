import { parseArgs } from "node:util";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";
import { type FlagName, flagNamed, flags } from "./flags.ts";
import { wrongCall } from "./stop.ts";

/** What was written after the command: values of flags (the last one wins) and everything that is not a flag. */
export interface ReadFlags {
  readonly values: ReadonlyMap<FlagName, readonly string[]>;
  readonly positionals: readonly string[];
}

/** Reads the arguments of a command that knows these flags. Throws a sentence for a flag that is unknown or incomplete. */
export function readFlags(argv: readonly string[], known: readonly FlagName[]): ReadFlags {
  const options = Object.fromEntries(
    Object.keys(flags).map((name) => [
      name,
      { type: flagNamed(name as FlagName).value ? "string" : "boolean" } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: argv.map((argument) => (argument === "-h" ? "--help" : argument)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<FlagName, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = knownFlag(token.name, token.rawName, known);
    const value = valueFor(name, token.value, token.inlineValue === true);
    const before = values.get(name);
    if (before !== undefined && flagNamed(name).repeats) before.push(value);
    else values.set(name, [value]);
  }
  return { values, positionals };
}

function knownFlag(name: string, written: string, known: readonly FlagName[]): FlagName {
  const found = known.find((flag) => flag === name);
  if (found !== undefined) return found;
  const shown = plain(written);
  if (name in flags)
    throw wrongCall(
      `De vlag ${shown} hoort niet bij deze opdracht.`,
      `The flag ${shown} does not go with this command.`,
    );
  const meant = closest(name, known);
  throw meant === undefined
    ? wrongCall(`De vlag ${shown} bestaat niet.`, `There is no flag ${shown}.`)
    : wrongCall(
        `De vlag ${shown} bestaat niet. Misschien --${meant}?`,
        `There is no flag ${shown}. Did you mean --${meant}?`,
      );
}

function valueFor(name: FlagName, value: string | undefined, isInline: boolean): string {
  const { value: placeholder } = flagNamed(name);
  if (placeholder === undefined) {
    if (!isInline) return "";
    throw wrongCall(`De vlag --${name} krijgt geen waarde.`, `The flag --${name} takes no value.`);
  }
  // `--out --json` forgot the value; `--out=--json` means it.
  if (typeof value === "string" && value !== "" && (isInline || !value.startsWith("--"))) return value;
  throw wrongCall(
    `Achter --${name} ontbreekt een waarde: --${name} ${placeholder}`,
    `--${name} needs a value: --${name} ${placeholder}`,
  );
}
