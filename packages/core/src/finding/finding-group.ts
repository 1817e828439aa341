import { z } from "zod";
import { LocalizedText } from "../values/localized-text.ts";
import { Cause, type Finding, Place, refusesDelivery, Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/**
 * All findings of one rule on one field: exact count, the first 100 places, and the most likely cause. `mends` is how many
 * rejected records have no error but these, so that mending them makes those records good. A `confirmable` group may be right as
 * it is: somebody has to say why.
 */
export const FindingGroup = z
  .strictObject({
    rule: z.string(),
    field: z.string().exactOptional(),
    cause: Cause,
    severity: Severity,
    count: z.int().positive(),
    mends: z.int().nonnegative().exactOptional(),
    places: z.array(Place).max(100),
    message: LocalizedText,
    remedy: LocalizedText,
    root: z.string().exactOptional(),
    confirmable: z.literal(true).exactOptional(),
  })
  .meta({ id: "FindingGroup", title: "Groep meldingen", description: "Findings of one rule on one field." });
export type FindingGroup = z.infer<typeof FindingGroup>;

/** What a rule knows of why its findings come. */
export type RuleHints = Pick<Rule, "cause" | "root" | "confirmable">;

const PLACES_KEPT = 100;
const SHARE_THAT_POINTS_TO_CONVERSION = 0.2;
const COUNT_THAT_POINTS_TO_CONVERSION = 5;

/**
 * Collects findings into groups; memory grows with the number of rules and fields, not of findings. `hintsOf` gives what a
 * rule knows of its cause and root.
 */
export function createFindingGroups(hintsOf: (rule: string) => RuleHints | undefined = () => undefined) {
  const groups = new Map<string, Group>();

  return {
    add(finding: Finding) {
      const key = keyOf(finding);
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, { finding, count: 1, mends: 0, places: [finding.place] });
        return;
      }
      group.count++;
      if (group.places.length < PLACES_KEPT) group.places.push(finding.place);
    },

    /** Takes note of the findings of one rejected record, after they were added: what has a single cause can be mended at once. */
    rejected(findings: readonly Finding[]) {
      let only: string | undefined;
      for (const finding of findings) {
        if (finding.severity !== "error" || hintsOf(finding.rule)?.root !== undefined) continue;
        const key = keyOf(finding);
        if (only !== undefined && only !== key) return;
        only = key;
      }
      const group = only === undefined ? undefined : groups.get(only);
      if (group !== undefined) group.mends++;
    },

    /**
     * The groups: errors first, and before all others those that refuse the delivery as a whole; what follows from another
     * fault after it, then what mends most records, then by count; `records` is how many records were read.
     */
    list(records: number): FindingGroup[] {
      return [...groups.values()]
        .map((group) => ({
          refuses: refusesDelivery(group.finding),
          group: toGroup(group, records, hintsOf(group.finding.rule)),
        }))
        .sort((a, b) => Number(b.refuses) - Number(a.refuses) || byImportance(a.group, b.group))
        .map(({ group }) => group);
    },
  };
}

interface Group {
  readonly finding: Finding;
  count: number;
  mends: number;
  readonly places: Place[];
}

const keyOf = ({ rule, place }: Finding) => `${rule}\u0000${place.field ?? place.column ?? ""}`;

function toGroup({ finding, count, mends, places }: Group, records: number, hints: RuleHints | undefined) {
  const field = finding.place.field ?? finding.place.column;
  const group: FindingGroup = {
    rule: finding.rule,
    cause: count > 1 && hints?.cause === "conversion" ? "conversion" : causeOf(finding, count, records),
    severity: finding.severity,
    count,
    ...(mends === 0 ? {} : { mends }),
    places,
    message: finding.message,
    remedy: finding.remedy,
  };
  return {
    ...group,
    ...(field === undefined ? {} : { field }),
    ...(hints?.root === undefined ? {} : { root: hints.root }),
    ...(hints?.confirmable === true && finding.severity !== "error" ? { confirmable: true as const } : {}),
  };
}

function causeOf(finding: Finding, count: number, records: number): Cause {
  if (finding.level === "file" || finding.level === "structure" || finding.level === "delivery") return "conversion";
  const many = count >= COUNT_THAT_POINTS_TO_CONVERSION && count >= records * SHARE_THAT_POINTS_TO_CONVERSION;
  return many ? "conversion" : "entry";
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function byImportance(a: FindingGroup, b: FindingGroup): number {
  const rootsFirst = Number(a.root !== undefined) - Number(b.root !== undefined);
  const mendsMost = (b.mends ?? 0) - (a.mends ?? 0);
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    rootsFirst ||
    mendsMost ||
    b.count - a.count ||
    (a.rule < b.rule ? -1 : 1)
  );
}
