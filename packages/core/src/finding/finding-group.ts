import { z } from "zod";
import { LocalizedText } from "../values/localized-text.ts";
import { Cause, type Finding, Place, Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** All findings of one rule on one field: exact count, the first 100 places, and the most likely cause. */
export const FindingGroup = z
  .strictObject({
    rule: z.string(),
    field: z.string().exactOptional(),
    cause: Cause,
    severity: Severity,
    count: z.int().positive(),
    places: z.array(Place).max(100),
    message: LocalizedText,
    remedy: LocalizedText,
    root: z.string().exactOptional(),
  })
  .meta({ id: "FindingGroup", title: "Groep meldingen", description: "Findings of one rule on one field." });
export type FindingGroup = z.infer<typeof FindingGroup>;

/** What a rule knows of why its findings come. */
export type RuleHints = Pick<Rule, "cause" | "root">;

const PLACES_KEPT = 100;
const SHARE_THAT_POINTS_TO_CONVERSION = 0.2;
const COUNT_THAT_POINTS_TO_CONVERSION = 5;

/**
 * Collects findings into groups; memory grows with the number of rules and fields, not of findings. `hintsOf` gives what a
 * rule knows of its cause and root.
 */
export function createFindingGroups(hintsOf: (rule: string) => RuleHints | undefined = () => undefined) {
  const groups = new Map<string, { finding: Finding; count: number; places: Place[] }>();

  return {
    add(finding: Finding) {
      const key = `${finding.rule}\u0000${finding.place.field ?? finding.place.column ?? ""}`;
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { finding, count: 1, places: [finding.place] });
        return;
      }
      group.count++;
      if (group.places.length < PLACES_KEPT) group.places.push(finding.place);
    },

    /** The groups: errors first, what follows from another fault after it, then by count; `records` is how many records were read. */
    list(records: number): FindingGroup[] {
      return [...groups.values()]
        .map((group) => toGroup(group, records, hintsOf(group.finding.rule)))
        .sort(byImportance);
    },
  };
}

function toGroup(
  { finding, count, places }: { finding: Finding; count: number; places: Place[] },
  records: number,
  hints: RuleHints | undefined,
) {
  const field = finding.place.field ?? finding.place.column;
  const group: FindingGroup = {
    rule: finding.rule,
    cause: count > 1 && hints?.cause === "conversion" ? "conversion" : causeOf(finding, count, records),
    severity: finding.severity,
    count,
    places,
    message: finding.message,
    remedy: finding.remedy,
  };
  const root = hints?.root === undefined ? {} : { root: hints.root };
  return field === undefined ? { ...group, ...root } : { ...group, field, ...root };
}

function causeOf(finding: Finding, count: number, records: number): Cause {
  if (finding.level === "file" || finding.level === "structure" || finding.level === "delivery") return "conversion";
  const many = count >= COUNT_THAT_POINTS_TO_CONVERSION && count >= records * SHARE_THAT_POINTS_TO_CONVERSION;
  return many ? "conversion" : "entry";
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function byImportance(a: FindingGroup, b: FindingGroup): number {
  const rootsFirst = Number(a.root !== undefined) - Number(b.root !== undefined);
  return WEIGHT[a.severity] - WEIGHT[b.severity] || rootsFirst || b.count - a.count || (a.rule < b.rule ? -1 : 1);
}
