import type { Figure, Indicator } from "@jobcoach/outcomes";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import type { OwnView } from "./own-view.ts";
import { ownTexts } from "./texts.ts";

interface AssociationProps {
  readonly language: OwnView["language"];
  readonly indicator: Indicator;
  readonly figure: Figure | undefined;
}

/** What goes together with an outcome, and that it says nothing of causes. */
export function AssociationSection({ language, indicator, figure }: AssociationProps) {
  const { estimate } = figure ?? {};
  if (estimate?.kind !== "association" || estimate.fit.kind === "refused" || indicator.kind !== "association")
    return null;
  const texts = ownTexts[language];
  const { signed } = numbersIn(language);
  const titleOf = (id: string) => indicator.variables.find((one) => one.id === id)?.title[language] ?? id;
  return (
    <>
      <p class="nl-paragraph">{texts.association}</p>
      <DataTable
        id="association"
        caption={indicator.title[language]}
        columns={[
          { label: texts.variable },
          { label: texts.estimate, isNumber: true },
          { label: texts.interval, isNumber: true },
        ]}
        rows={estimate.fit.variables.map(({ variable, estimate: slope, interval }) => ({
          name: titleOf(variable),
          cells: [signed(slope), `${signed(interval.lower)} \u2026 ${signed(interval.upper)}`],
        }))}
      />
    </>
  );
}
