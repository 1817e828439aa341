import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import type { ExplanationView } from "./explanation-model.ts";
import { explanationTexts } from "./texts.ts";

/** What of the figure is not shown, in the words that stand in its place. */
export function HiddenParts({ language, view: { hidden, release } }: { language: Language; view: ExplanationView }) {
  const texts = explanationTexts[language];
  const numbers = numbersIn(language);
  return (
    <Part id="hidden" title={texts.hidden}>
      <p class="nl-paragraph">
        {texts.hiddenOf(numbers.whole(release.policy.minimumPersons))} {hidden.length === 0 && texts.hiddenNone}
      </p>
      {hidden.length > 0 && (
        <DataTable
          id="hidden-parts"
          caption={texts.hiddenCaption}
          columns={[{ label: texts.hiddenWhat }, { label: texts.hiddenCount, isNumber: true }]}
          rows={hidden.map(({ why, count }) => ({ name: why[language], cells: [numbers.whole(count)] }))}
        />
      )}
    </Part>
  );
}
