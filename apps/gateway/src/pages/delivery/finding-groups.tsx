import { groupWords, quoteNames } from "@jobcoach/adapter";
import type { FindingGroup } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { hrefOf } from "../site/href-of.ts";
import type { DeliveryView } from "./delivery-view.ts";
import { textsIn } from "./texts.ts";

/** Findings by cause: what is wrong, how often and where, and how to mend all of them at once. */
export function FindingGroups({ view }: { view: DeliveryView }) {
  const { language, submission } = view;
  const texts = textsIn[language];
  const { groups } = submission.findings;
  return (
    <>
      <p class="nl-paragraph">{texts.groups(groups.length, numbersIn(language).whole(groups.length))}</p>
      <ol class="finding-groups">
        {groups.map((group) => (
          <Group view={view} group={group} />
        ))}
      </ol>
    </>
  );
}

function Group({ view: { language, submission }, group }: { view: DeliveryView; group: FindingGroup }) {
  const texts = textsIn[language];
  const { whole } = numbersIn(language);
  const { severity, message, remedy, cause, rule } = group;
  const isXml = submission.format?.id.startsWith("suwiml") === true;
  const write = (count: number) => ({ nl: whole(count), en: whole(count) });
  const { count, where, mends } = groupWords(group, isXml ? ".xml" : ".csv", write);
  const place = [...(count === undefined ? [] : [count]), ...where].map((text) => text[language]).join("; ");
  const address = hrefOf(language, "delivery", { parameters: { id: submission.id }, query: { rule } });
  return (
    <li class="finding-groups__item">
      <p class="finding-groups__place">
        <strong class={`severity severity--${severity}`}>{texts.severity[severity]}</strong> {place}
      </p>
      <h3 class="nl-heading finding-groups__message">{quoteNames(message[language])}</h3>
      <p class="nl-paragraph">{quoteNames(remedy[language])}</p>
      {cause === "conversion" && group.count > 1 && <p class="nl-paragraph quiet">{texts.conversion}</p>}
      {mends !== undefined && <p class="nl-paragraph">{mends[language]}</p>}
      {group.count > 1 && (
        <p class="nl-paragraph no-print">
          <a class="nl-link" href={`${address}#all-findings`}>
            {texts.showGroup}
          </a>
        </p>
      )}
    </li>
  );
}
