import { findScheme, type SchemeCombination, type SchemeId } from "@jobcoach/core/schemes";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { heading, sourceLines } from "./sections.ts";
import { combinationWords } from "./words.ts";

/** What is known of each pair of schemes beside each other. */
export const combinationLines = (pairs: readonly SchemeCombination[], call: Call): string[] => [
  ...heading({ nl: "Samen met andere regelingen", en: "Together with other schemes" }, call),
  ...pairs.flatMap((pair) => linesOf(pair, call)),
];

function linesOf({ pair, verdict, reason, citation }: SchemeCombination, call: Call): string[] {
  const { say, width } = call;
  const names = pair.map((id) => nameOf(id, call)).join(" + ");
  return [
    ...paragraph("  - ", `${names}: ${say(combinationWords[verdict])}`, width),
    ...paragraph("    ", `${say(reason.text)}.`, width),
    ...(citation === undefined ? [] : sourceLines(citation, "    ", call)),
  ];
}

function nameOf(id: SchemeId, { say }: Call): string {
  const scheme = findScheme(id);
  return scheme === undefined ? id : say(scheme.name);
}
