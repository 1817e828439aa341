import type { Language } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { capital } from "../lines/capital.ts";
import { cohortWords } from "../lines/cohort-words.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { Filters, Select } from "../parts/filters.tsx";
import { hrefOf } from "../site/href-of.ts";
import type { PageId } from "../site/site-map.ts";
import { ALL, POOLED } from "./place-choice.ts";
import type { Place } from "./place-model.ts";

const texts = {
  nl: { municipality: "Gemeente", cohort: "Gestart in" },
  en: { municipality: "Municipality", cohort: "Started in" },
} as const;

interface PlaceFiltersProps {
  readonly language: Language;
  readonly page: PageId;
  readonly place: Place;
  /** Other choices of the page, which stay in the address. */
  readonly children?: Child;
}

/** Which municipality, and of which half-year. */
export function PlaceFilters({ language, page, place: { release, choice, cohorts }, children }: PlaceFiltersProps) {
  const byName = new Intl.Collator("nl");
  const municipalities = [...release.municipalities].sort((a, b) => byName.compare(a.name, b.name));
  return (
    <Filters language={language} action={hrefOf(language, page)}>
      <Select
        name="municipality"
        label={texts[language].municipality}
        chosen={choice.municipality}
        options={[
          { value: ALL, label: lineTexts[language].all },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        name="cohort"
        label={texts[language].cohort}
        chosen={choice.cohort}
        options={[...new Set([POOLED, ...cohorts, choice.cohort])].map((cohort) => ({
          value: cohort,
          label: capital(cohortWords(language, cohort)),
        }))}
      />
      {children}
    </Filters>
  );
}
