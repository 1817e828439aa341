import { type Finding, findingOf, type Language } from "@jobcoach/core";
import type { Profile } from "../../tabular/profile/profile.ts";
import { type Change, isHarmless } from "./change.ts";
import { describeChange, list } from "./describe-change.ts";
import { driftRules } from "./drift-rules.ts";

const NAMED = 6;

/** The one finding on a file that differs from its profile; a notice where the file can be read all the same. */
export function driftFinding(
  changes: readonly Change[],
  profile: Profile,
  base: string = profile.id,
): Finding | undefined {
  const grave = changes.filter((change) => !isHarmless(change));
  const { title } = profile;
  if (grave.length > 0) {
    // A column that is gone may be named with the others here; by itself it is told by the reader.
    const told = [...grave, ...changes.filter(isHarmless)];
    const changesIn = (language: Language) => sentence(told, language);
    return findingOf(
      driftRules["export-changed"],
      {},
      { base, titleNl: title.nl, titleEn: title.en, changesNl: changesIn("nl"), changesEn: changesIn("en") },
    );
  }
  const added = changes.flatMap((change) => (change.kind === "added" ? [change.name] : []));
  if (added.length === 0) return undefined;
  return findingOf(
    driftRules["columns-added"],
    {},
    { base, columnsNl: list(added, "en"), columnsEn: list(added, "and") },
  );
}

function sentence(changes: readonly Change[], language: Language): string {
  const named = changes.slice(0, NAMED).map((change) => describeChange(change)[language]);
  const more = changes.length - named.length;
  const rest = { nl: `en nog ${more} wijzigingen`, en: `and ${more} more changes` };
  return [...named, ...(more > 0 ? [rest[language]] : [])].join("; ");
}
