import type { Language } from "@jobcoach/core";
import { halfYearsWords } from "../lines/cohort-words.ts";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { MunicipalityLink } from "../parts/municipality-link.tsx";
import { Part } from "../parts/part.tsx";
import type { ExplanationView } from "./explanation-model.ts";
import { explanationTexts } from "./texts.ts";

/** More are not named here. */
const MOST_NAMED = 25;

/** Whose deliveries are in the figure, how far they reach, and which half-years of them. */
export function Sources({ language, view: { sources } }: { language: Language; view: ExplanationView }) {
  if (sources.length === 0) return null;
  const texts = explanationTexts[language];
  const numbers = numbersIn(language);
  return (
    <Part id="sources" title={texts.sources}>
      {sources.length > 1 && (
        <p class="nl-paragraph">
          {texts.sourcesOf(numbers.whole(sources.length))} {sources.length > MOST_NAMED && texts.sourcesMany}
        </p>
      )}
      {sources.length <= MOST_NAMED && (
        <DataTable
          id="sources-of"
          caption={texts.sourcesCaption}
          columns={[{ label: texts.municipality }, { label: texts.observedUntil }, { label: texts.halfYears }]}
          rows={sources.map(({ code, name, observedUntil, cohorts }) => ({
            name: <MunicipalityLink language={language} of={{ code, name }} />,
            cells: [numbers.date(observedUntil), halfYearsWords(language, cohorts)],
          }))}
        />
      )}
    </Part>
  );
}
