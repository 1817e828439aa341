import { type Finding, findingOf, type Language } from "@jobcoach/core";
import type { Profile } from "../../tabular/profile/profile.ts";
import { type Change, canBeMapped, isHarmless } from "./change.ts";
import { describeChanges, list } from "./describe-change.ts";
import { driftRules } from "./drift-rules.ts";
import { stepsToMend } from "./steps-to-mend.ts";

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
    const [out, mappable] = [grave.filter((change) => !canBeMapped(change)), grave.filter(canBeMapped)];
    // A column that is gone may be named with the others here; by itself it is told by the reader.
    const told = [...out, ...mappable, ...changes.filter(isHarmless)];
    const changesIn = (language: Language) => sentence(told, language);
    const what = { titleNl: title.nl, titleEn: title.en, changesNl: changesIn("nl"), changesEn: changesIn("en") };
    if (out.length === 0) return findingOf(driftRules["export-changed"], {}, { base, ...what });
    const steps = stepsToMend(changes, profile);
    const stepsIn = (language: Language) => steps.map((step) => step[language]).join(" ");
    const how = { stepsNl: stepsIn("nl"), stepsEn: stepsIn("en") };
    return findingOf(driftRules["export-unreadable"], {}, { ...what, ...how });
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
  const parts = describeChanges(changes);
  const named = parts.slice(0, NAMED).map((part) => part[language]);
  const more = parts.length - named.length;
  const rest = { nl: `en nog ${more} wijzigingen`, en: `and ${more} more changes` };
  return [...named, ...(more > 0 ? [rest[language]] : [])].join("; ");
}
