import { type Finding, findingOf, type Place } from "@jobcoach/core";
import { columnLetter, safeHeader } from "@jobcoach/sheets";
import type { ProfileColumn } from "../profile/profile.ts";
import { columnRules } from "./column-rules.ts";
import type { ColumnMatch } from "./match-columns.ts";
import { nearestHeader } from "./nearest-header.ts";

/** Beyond this many missing columns one finding speaks for all. */
const NAMED_ONE_BY_ONE = 3;

interface HeaderReport {
  readonly match: ColumnMatch;
  readonly names: readonly string[];
  readonly place: Place;
  isRequired(column: ProfileColumn): boolean;
  onFinding(finding: Finding): void;
}

/** Reports what is unknown, doubled or missing in a header. A column that was probably renamed is not missing as well. */
export function reportColumns(report: HeaderReport): void {
  const renamed = reportUnknown(report);
  reportDoubled(report);
  reportMissing(
    report,
    report.match.absent.filter(({ header }) => !renamed.has(header)),
  );
}

/** An unknown column is never passed over, because it may be one that was renamed; gives the names it may have had. */
function reportUnknown({ match, names, place, onFinding }: HeaderReport): ReadonlySet<string> {
  const renamed = new Set<string>();
  for (const index of match.unknown) {
    if (names[index] === "") continue;
    const column = safeHeader(names[index] ?? "", index, names);
    const candidates = match.absent.map(({ header }) => header).filter((header) => !renamed.has(header));
    const suggestion = column === columnLetter(index) ? undefined : nearestHeader(column, candidates);
    if (suggestion === undefined) onFinding(findingOf(columnRules.unknown, { ...place, column }, { column }));
    else {
      renamed.add(suggestion);
      onFinding(findingOf(columnRules.renamed, { ...place, column }, { column, suggestion }));
    }
  }
  return renamed;
}

/** Names that differ in capitals only were already reported when the header was read. */
function reportDoubled({ match, names, place, onFinding }: HeaderReport): void {
  const spellings = names.map((name) => name.toLowerCase());
  for (const doubled of match.doubled) {
    const index = match.found.get(doubled) ?? 0;
    if (spellings.indexOf(spellings[index] ?? "") !== spellings.lastIndexOf(spellings[index] ?? "")) continue;
    const column = safeHeader(names[index] ?? "", index, names);
    onFinding(findingOf(columnRules.doubled, { ...place, column }, { column }));
  }
}

function reportMissing({ place, isRequired, onFinding }: HeaderReport, missing: readonly ProfileColumn[]): void {
  for (const { header: column } of missing.filter(isRequired)) {
    onFinding(findingOf(columnRules.missing, { ...place, column }, { column }));
  }
  const optional = missing.filter((column) => !isRequired(column) && column.slot !== "not-imported");
  const several = optional.length > NAMED_ONE_BY_ONE;
  const rule = columnRules[several ? "missing-several" : "missing-optional"];
  for (const { header: column } of several ? optional.slice(0, 1) : optional) {
    onFinding(findingOf(rule, { ...place, column }, { column, count: optional.length }));
  }
}
