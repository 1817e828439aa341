import { type CalendarDate, type Finding, findingOf } from "@jobcoach/core";
import { readDate } from "../../values/date.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import { isFault } from "../../values/reading.ts";
import { columnRules } from "../binding/column-rules.ts";
import type { Profile } from "../profile/profile.ts";

/** The last day that a title line above the header names, by the profile's pattern with `{date}`. */
export function observedUntilInTitle(
  titles: readonly string[],
  { preamble }: Profile,
  onFinding: (finding: Finding) => void,
): CalendarDate | undefined {
  if (preamble === undefined) return undefined;
  const [before = "", after = ""] = preamble.split("{date}");
  const start = normaliseKey(before);
  for (const [index, title] of titles.entries()) {
    if (!normaliseKey(title).startsWith(start)) continue;
    const text = title.slice(0, title.length - (after !== "" && title.endsWith(after) ? after.length : 0));
    const date = readDate(text.split(/\s+/).at(-1) ?? "", "dmy", () => undefined);
    if (date !== undefined && !isFault(date)) return date;
    onFinding(findingOf(columnRules["title-without-date"], { line: index + 1 }));
  }
  return undefined;
}
