import type { Language } from "@jobcoach/core";
import { cohortWords } from "../lines/cohort-words.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { Filters, Select } from "../parts/filters.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { ExplanationView } from "./explanation-model.ts";
import { placeName } from "./place-name.ts";
import { explanationTexts } from "./texts.ts";

/** Of which municipality and half-year. */
export function ExplanationFilters({ language, view }: { language: Language; view: ExplanationView }) {
  const texts = explanationTexts[language];
  const { release, choice, cohorts, definition } = view;
  const byName = new Intl.Collator("nl");
  const own = [...release.municipalities].sort((a, b) => byName.compare(a.name, b.name));
  const known = [{ code: "all", name: lineTexts[language].all }, ...own];
  const places = known.some(({ code }) => code === choice.municipality)
    ? known
    : [...known, { code: choice.municipality, name: placeName(language, view) }];
  return (
    <Filters language={language} action={hrefOf(language, "explanation", { parameters: { indicator: definition.id } })}>
      <Select
        name="municipality"
        label={texts.municipality}
        chosen={choice.municipality}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="cohort"
        label={texts.cohort}
        chosen={choice.cohort}
        options={cohorts.map((cohort) => ({ value: cohort, label: cohortWords(language, cohort) }))}
      />
    </Filters>
  );
}
