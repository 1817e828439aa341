import type { Language, LocalizedText } from "@jobcoach/core";
import { table } from "../text/lines.ts";
import { commands } from "./commands.ts";

const list = (language: Language) =>
  table(
    commands.map(({ name, summary }) => [`  ${name}`, summary[language]]),
    ["left", "left"],
  ).join("\n");

/** What the command can do, on one screen. */
export const overview: LocalizedText = {
  nl: `jobcoach OPDRACHT [BESTAND…]

Maakt de uitkomsten van jobcoaching vergelijkbaar.

${list("nl")}

Hulp bij een opdracht: jobcoach check --help. Versie: jobcoach --version.

Begin met:
  jobcoach check examples/deliveries/apeldoorn-export`,
  en: `jobcoach COMMAND [FILE…]

Makes outcomes of job coaching comparable.

${list("en")}

Help with a command: jobcoach check --help. Version: jobcoach --version.

Begin with:
  jobcoach check examples/deliveries/apeldoorn-export`,
};
