import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Part } from "../parts/part.tsx";
import { measureCell } from "./measure-cell.tsx";
import type { QualityView } from "./quality-model.ts";
import { qualityTexts } from "./texts.ts";

/** What is not known and how many answered, by half-year. */
export function OverTime({ language, view: { halfYears, lines } }: { language: Language; view: QualityView }) {
  const texts = qualityTexts[language];
  if (halfYears.length === 0) return null;
  const captions = { unknown: texts.unknownCaption, answered: texts.answeredCaption };
  return (
    <Part id="over-time" title={texts.overTime}>
      <p class="nl-paragraph">{texts.overTimeOf}</p>
      {(["unknown", "answered"] as const).map((kind) => (
        <DataTable
          id={`quality-${kind}`}
          caption={captions[kind]}
          columns={[
            { label: texts.municipality },
            ...halfYears.map((halfYear) => ({ label: numbersIn(language).halfYear(halfYear), isNumber: true })),
          ]}
          rows={lines.map((line) => ({
            name: line.name,
            cells: halfYears.map((halfYear) => measureCell(language, line.halfYears.get(halfYear)?.[kind], kind)),
          }))}
        />
      ))}
    </Part>
  );
}
