import type { Language } from "@jobcoach/core";
import { cohortWords } from "../lines/cohort-words.ts";
import { Filters, Select } from "../parts/filters.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { CompareView } from "./compare-model.ts";
import { compareTexts } from "./texts.ts";

/** Which figure, of which half-year and region. */
export function CompareFilters({ language, view }: { language: Language; view: CompareView }) {
  const texts = compareTexts[language];
  const { choice, indicators, cohorts, regions } = view;
  return (
    <Filters language={language} action={hrefOf(language, "compare")}>
      <Select
        name="indicator"
        label={texts.indicator}
        chosen={choice.indicator}
        options={indicators.map(({ id, title }) => ({ value: id, label: title[language] }))}
      />
      <Select
        name="cohort"
        label={texts.cohort}
        chosen={choice.cohort}
        options={cohorts.map((cohort) => ({ value: cohort, label: cohortWords(language, cohort) }))}
      />
      {regions.length > 1 && (
        <Select
          name="region"
          label={texts.region}
          chosen={choice.region}
          options={[
            { value: "", label: texts.allRegions },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
    </Filters>
  );
}
