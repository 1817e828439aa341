import type { Language } from "@jobcoach/core";
import { workValueCodes } from "@jobcoach/core/codes";
import { capabilityProfile, type ProfileRow } from "../charts/capability-profile.tsx";
import type { Chart } from "../charts/chart.ts";
import { statusWords } from "../lines/interval-rows.ts";
import { lineTexts } from "../lines/line-texts.ts";
import { numbersIn } from "../numbers.ts";
import type { Place } from "../place/place-model.ts";
import { valuesTexts } from "./texts.ts";
import { type ValueLine, valueLinesOf } from "./values-model.ts";

/** The seven values; nothing where none is shown. */
export function valuesChart(language: Language, place: Place): Chart | undefined {
  const lines = valueLinesOf(place);
  if (lines.every(({ gap }) => gap === undefined)) return undefined;
  const texts = valuesTexts[language];
  const rows = lines.map((line) => ({ line, row: rowOf(language, line) }));
  return capabilityProfile({
    id: "values",
    title: texts.profileTitle,
    description: [...rows.map(({ line, row }) => describe(language, line, row)), lineTexts[language].inTable].join(" "),
    heads: texts.heads,
    rows: rows.map(({ row }) => row),
  });
}

export const valueName = (language: Language, { value }: Pick<ValueLine, "value">): string =>
  workValueCodes.codes[value][language];

/** A fraction as percentage points with one decimal. */
export const pointsOf = (language: Language, fraction: number): string =>
  numbersIn(language)
    .oneDecimal(fraction * 100)
    .replace("-", "\u2212");

function rowOf(language: Language, line: ValueLine): ProfileRow {
  const name = valueName(language, line);
  const { important, enabled, realised } = line.shares;
  if (important === undefined || enabled === undefined || realised === undefined || line.gap === undefined)
    return { name, words: statusWords(language, line.row) };
  const shares = [important, enabled, realised] as const;
  const [a, b, c] = shares.map(({ share, n }) => numbersIn(language).percent(share, n));
  return {
    name,
    marks: [important.share, enabled.share, realised.share],
    labels: [a ?? "", b ?? "", c ?? "", pointsOf(language, line.gap)],
  };
}

function describe(language: Language, line: ValueLine, row: ProfileRow): string {
  if ("words" in row) return `${row.name}: ${row.words}.`;
  const [important, enabled, realised, gap] = row.labels;
  const n = numbersIn(language).whole(line.shares.important?.n ?? 0);
  return valuesTexts[language].row(row.name, important, enabled, realised, gap, n);
}
