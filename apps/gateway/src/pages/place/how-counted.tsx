import type { Language } from "@jobcoach/core";
import type { ReleasedDefinition } from "@jobcoach/outcomes";
import { glued } from "../lines/glued.ts";
import { Downloads } from "../parts/downloads.tsx";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import { placeQuery } from "./place-choice.ts";
import { definitionOf, type Place } from "./place-model.ts";

const texts = {
  nl: {
    how: "Hoe is dit berekend?",
    definition: (title: string) => `${title}: de definitie`,
    explanation: "van levering tot cijfer",
    reference: "Ter vergelijking, geen norm",
  },
  en: {
    how: "How is this calculated?",
    definition: (title: string) => `${title}: the definition`,
    explanation: "from delivery to figure",
    reference: "For comparison, not a benchmark",
  },
} as const;

interface HowCountedProps {
  readonly language: Language;
  readonly place: Place;
  readonly indicators: readonly string[];
}

/** Of every figure of a page the definition and how it came about, and the figures as files. */
export function HowCounted({ language, place, indicators }: HowCountedProps) {
  const { choice, release } = place;
  const definitions = definitionsOf(place, indicators);
  return (
    <Part id="how" title={texts[language].how}>
      <ul class="plain-list">
        {definitions.map(({ id, title }) => (
          <li>
            <a class="nl-link" href={hrefOf(language, "definition", { parameters: { indicator: id } })}>
              {texts[language].definition(title[language])}
            </a>
            {", "}
            <a
              class="nl-link"
              href={hrefOf(language, "explanation", { parameters: { indicator: id }, query: placeQuery(choice) })}
            >
              {texts[language].explanation}
            </a>
          </li>
        ))}
      </ul>
      <Downloads
        language={language}
        query={{ municipality: choice.municipality, cohort: choice.cohort, release: String(release.number) }}
      />
    </Part>
  );
}

/** What others published on the same, beside our figures as context. */
export function References({ language, place, indicators }: HowCountedProps) {
  const definitions = definitionsOf(place, indicators).filter(({ references }) => references.length > 0);
  if (definitions.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{texts[language].reference}</h3>
      <dl class="utrecht-data-list">
        {definitions.map(({ title, references }) => (
          <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{title[language]}</dt>
            {references.map(({ text }) => (
              <dd class="utrecht-data-list__item-value">{glued(text[language])}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

const definitionsOf = (place: Place, indicators: readonly string[]): readonly ReleasedDefinition[] =>
  indicators.flatMap((id) => definitionOf(place, id) ?? []);
