import type { Language } from "@jobcoach/core";
import { hiddenParts, unavailable } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { ReleaseView } from "./read-release.ts";
import { releaseTexts } from "./texts.ts";

/** What a release leaves out and how often, what the check of it found, and which tables it does not hold. */
export function Hidden({ language, view: { known, hidden } }: { language: Language; view: ReleaseView }) {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  const { policy, audit, notAvailable = [] } = known.release;
  const missing = (Object.keys(unavailable) as (keyof typeof unavailable)[])
    .map((why) => [why, notAvailable.filter((one) => one.why === why).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <Part id="hidden" title={texts.hidden}>
      <p class="nl-paragraph">{texts.hiddenLead(numbers.whole(policy.minimumPersons))}</p>
      {hidden.length === 0 ? (
        <p class="nl-paragraph">{texts.nothingHidden}</p>
      ) : (
        <DataTable
          id="hidden-parts"
          caption={texts.hiddenCaption}
          columns={[{ label: texts.hiddenPart }, { label: texts.howOften, isNumber: true }]}
          rows={hidden.map(({ part, count }) => ({ name: hiddenParts[part][language], cells: [numbers.whole(count)] }))}
        />
      )}
      {audit?.narrowest != null && (
        <p class="nl-paragraph">{texts.audited(numbers.whole(audit.hiddenCounts), numbers.whole(audit.narrowest))}</p>
      )}
      {missing.length > 0 && (
        <DataTable
          id="missing"
          caption={texts.missing}
          columns={[{ label: texts.why }, { label: texts.howOften, isNumber: true }]}
          rows={missing.map(([why, count]) => ({ name: unavailable[why][language], cells: [numbers.whole(count)] }))}
        />
      )}
      <p class="nl-paragraph">
        <a class="nl-link" href={`${hrefOf(language, "method")}#small-numbers`}>
          {texts.how}
        </a>
      </p>
    </Part>
  );
}
