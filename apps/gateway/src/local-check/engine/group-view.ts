import { columnOf, groupWords, messageInList, quoteNames, rowOf, severityWords } from "@jobcoach/adapter";
import type { Finding, FindingGroup } from "@jobcoach/core";
import type { FindingView, GroupView } from "./messages.ts";
import type { Words } from "./words.ts";
import { remedyOnPage } from "./words-on-page.ts";

/** A group of findings as the page shows it. */
export function groupView(group: FindingGroup, fileName: string, { say, write }: Words): GroupView {
  const remedy = remedyOnPage(group.rule, group.remedy);
  const { count, where, mends } = groupWords(group, fileName, write);
  const title = [...(count === undefined ? [] : [count]), ...where].map(say).join(" · ");
  return {
    severity: group.severity,
    severityWord: say(severityWords[group.severity]),
    title: capitalised(title),
    message: quoteNames(say(group.message)),
    remedy: quoteNames(say(remedy)),
    asksAtStart: remedy.nl !== group.remedy.nl,
    ...(mends === undefined ? {} : { mends: say(mends) }),
  };
}

/** A single finding as a row of the table. */
export const findingView = (finding: Finding, { say, numbers }: Words): FindingView => {
  const { rule, severity, place, remedy } = finding;
  const row = rowOf(place);
  return {
    severityWord: say(severityWords[severity]),
    row: row === undefined ? say({ nl: "hele bestand", en: "whole file" }) : numbers.whole(row),
    column: columnOf(place) ?? "",
    message: quoteNames(say(messageInList(finding))),
    remedy: quoteNames(say(remedyOnPage(rule, remedy))),
  };
};

/** Dutch writes no accent on a capital at the start: "Eén oorzaak". */
const capitalised = (text: string) =>
  text.startsWith("één") ? `Eén${text.slice(3)}` : text.charAt(0).toUpperCase() + text.slice(1);
