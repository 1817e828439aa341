import type { Language } from "@jobcoach/core";
import type { Command } from "./call/call.ts";
import { globalFlags } from "./call/flags.ts";
import { makeCall } from "./call/make-call.ts";
import { readFlags } from "./call/read-flags.ts";
import { type ExitCode, wrongCall } from "./call/stop.ts";
import { asStop } from "./call/unexpected.ts";
import { commands } from "./commands/commands.ts";
import { overview } from "./commands/overview.ts";
import type { Io } from "./io/io.ts";
import { paintFor } from "./io/style.ts";
import { closest } from "./text/closest.ts";
import { speak, systemLanguage } from "./text/language.ts";
import { plain } from "./text/plain.ts";
import { VERSION } from "./version.ts";

export type { Io, Output } from "./io/io.ts";

/** Runs a command line (without `node` and the script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  try {
    return await runCommand(argv, language, io);
  } catch (error) {
    const { exitCode, text } = asStop(error, io.env);
    const paint = paintFor(io.stderr, io.env);
    await io.stderr.write(`${paint("red", "jobcoach:")} ${speak(language)(text)}\n`);
    return exitCode;
  }
}

async function runCommand(argv: readonly string[], language: Language, io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith("-")) return await runWithout(argv, language, io);
  const command = commandNamed(name);
  const read = readFlags(rest, [...command.flags, ...globalFlags]);
  const call = makeCall(read, language, io);
  checkLanguage(read.values.get("lang")?.at(-1));
  if (call.has("version")) return await runWithout(["--version"], language, io);
  if (call.has("help")) {
    await call.print([call.say(command.help)]);
    return 0;
  }
  return await command.run(call);
}

/** What is asked without a command: the version, or the overview. */
async function runWithout(argv: readonly string[], language: Language, io: Io): Promise<ExitCode> {
  const call = makeCall(readFlags(argv, globalFlags), language, io);
  checkLanguage(call.value("lang"));
  if (call.has("version")) {
    await call.print([VERSION]);
    return 0;
  }
  if (call.has("help")) {
    await call.print([call.say(overview)]);
    return 0;
  }
  await io.stderr.write(`${call.say(overview)}\n`);
  return 2;
}

function commandNamed(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = commands.map((one) => one.name);
  const meant = closest(name, names);
  throw meant === undefined
    ? wrongCall(
        `De opdracht ${plain(name)} bestaat niet. Kies uit: ${names.join(", ")}.`,
        `There is no command ${plain(name)}. Choose from: ${names.join(", ")}.`,
      )
    : wrongCall(
        `De opdracht ${plain(name)} bestaat niet. Misschien ${meant}?`,
        `There is no command ${plain(name)}. Did you mean ${meant}?`,
      );
}

/** The language comes first, so that a wrong call is told in it. */
function languageOf(argv: readonly string[], env: Io["env"]): Language {
  const at = argv.lastIndexOf("--lang");
  const given = at === -1 ? argv.findLast((argument) => argument.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return given === "nl" || given === "en" ? given : systemLanguage(env);
}

function checkLanguage(given: string | undefined): void {
  if (given === undefined || given === "nl" || given === "en") return;
  throw wrongCall("Achter --lang staat nl of en.", "--lang takes nl or en.");
}
