import { numbersIn } from "../numbers.ts";
import { Part } from "../parts/part.tsx";
import { valuesTexts } from "./texts.ts";
import type { LinesProps } from "./value-lines.ts";
import { valueName } from "./values-chart.ts";
import { byImportance, uncertainPlaces } from "./values-model.ts";

/** The values by how many find them important, with the places that may be others. */
export function ImportanceOrder({ language, lines }: Pick<LinesProps, "language" | "lines">) {
  const texts = valuesTexts[language];
  const ordered = byImportance(lines);
  if (ordered.length === 0) return null;
  const uncertain = uncertainPlaces(ordered).map((place) => texts.neighbours(place, place + 1));
  return (
    <Part id="order" title={texts.order}>
      <p class="nl-paragraph">{texts.orderIntro}</p>
      <ol class="ranked-list">
        {ordered.map((line) => (
          <li>
            {valueName(language, line)}{" "}
            <span class="quiet">{texts.outOf100(numbersIn(language).outOfHundred(line.important.share))}</span>
          </li>
        ))}
      </ol>
      {uncertain.length > 0 && <p class="nl-paragraph quiet">{texts.uncertain(numbersIn(language).list(uncertain))}</p>}
    </Part>
  );
}
