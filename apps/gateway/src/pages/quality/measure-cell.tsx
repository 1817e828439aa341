import type { Language } from "@jobcoach/core";
import { statusWords } from "../lines/interval-rows.ts";
import { numbersIn } from "../numbers.ts";
import type { Measured } from "./quality-model.ts";
import { qualityTexts } from "./texts.ts";

/** A number with a bar below it, or in words why there is none. */
export function measureCell(language: Language, measured: Measured | undefined, kind: "unknown" | "answered") {
  const texts = qualityTexts[language];
  if (measured === undefined) return { words: texts.noRow, columns: 1 };
  if (measured === "not-apart") return { words: texts.notApart, columns: 1 };
  if ("silent" in measured) return { words: statusWords(language, measured.silent), columns: 1 };
  const numbers = numbersIn(language);
  return (
    <>
      {kind === "unknown"
        ? numbers.percent(measured.share, measured.n)
        : texts.per100(numbers.outOfHundred(measured.share))}
      <CellBar share={measured.share} />
    </>
  );
}

/** The number beside it as a length, from nothing to everything; more than everything fills it. */
const CellBar = ({ share }: { share: number }) => (
  <svg aria-hidden="true" class="cell-bar" width="100%" height="6">
    <rect class="cell-bar__track" width="100%" height="6" />
    <rect class="cell-bar__part" width={`${Math.round(Math.min(1, share) * 1000) / 10}%`} height="6" />
  </svg>
);
