import type { Language } from "@jobcoach/core";
import { retention26w } from "@jobcoach/outcomes";
import { statusWords } from "../lines/interval-rows.ts";
import { figureOf } from "../lines/line.ts";
import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import { hrefOf } from "../site/href-of.ts";
import { type MunicipalityView, standingRow } from "./municipality-model.ts";
import { municipalityTexts } from "./texts.ts";

/** How far the data reach, what is not known, and how well they can be compared. */
export function DataQuality({ language, view }: { language: Language; view: MunicipalityView }) {
  const texts = municipalityTexts[language];
  const numbers = numbersIn(language);
  const { release, municipality, compared, reasons } = view;
  return (
    <Part id="quality" title={texts.quality}>
      <p class="nl-paragraph">
        {texts.observed(numbers.date(municipality.observedUntil), numbers.date(release.madeAt.slice(0, 10)))}{" "}
        {unknownWords(language, view)}
      </p>
      <p class="nl-paragraph">
        {compared?.grade ? texts.grade(compared.grade) : texts.ungraded} {reasons.length > 0 && texts.reasons}
      </p>
      {reasons.length > 0 && (
        <ul class="reasons">
          {[...new Set(reasons.map(({ text }) => text[language]))].map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      <p class="nl-paragraph">
        <a class="nl-link" href={hrefOf(language, "quality")}>
          {texts.toQuality}
        </a>
      </p>
    </Part>
  );
}

function unknownWords(language: Language, { figures }: MunicipalityView): string {
  const texts = municipalityTexts[language];
  const numbers = numbersIn(language);
  const retention = figures.find(({ definition }) => definition.id === retention26w.id);
  const row = retention && standingRow(retention.own);
  const figure = figureOf(row, "share");
  if (figure === undefined) return texts.unknownHidden(statusWords(language, row));
  const { split, n } = figure;
  if (split === null) return texts.unknownApart;
  return texts.unknown(numbers.percent(split.unknown / n, n), numbers.whole(n));
}
