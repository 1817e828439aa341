import type { Language } from "@jobcoach/core";
import { numbersIn } from "../numbers.ts";
import { DataTable } from "../parts/data-table.tsx";
import { MunicipalityLink } from "../parts/municipality-link.tsx";
import { Part } from "../parts/part.tsx";
import type { ReleaseView } from "./read-release.ts";
import { releaseTexts } from "./texts.ts";

/** Who takes part in a release, and how far their data reaches, beside the release before. */
export function Municipalities({ language, view: { known, since } }: { language: Language; view: ReleaseView }) {
  const texts = releaseTexts[language];
  const numbers = numbersIn(language);
  const byName = new Intl.Collator("nl");
  const now = [...known.municipalities].sort((a, b) => byName.compare(a.name, b.name));
  const before = new Map(since?.before.municipalities.map(({ code, observedUntil }) => [code, observedUntil]));
  const gone = (since?.before.municipalities ?? []).filter(({ code }) => !now.some((one) => one.code === code));
  const untilBefore = (code: string) => {
    const date = before.get(code);
    return date === undefined ? texts.notYet : numbers.date(date);
  };
  const table = (
    <DataTable
      id="observed"
      caption={texts.municipalitiesCaption}
      columns={[
        { label: texts.municipality },
        { label: texts.until },
        ...(since === undefined ? [] : [{ label: texts.untilBefore }]),
      ]}
      rows={now.map(({ code, name, observedUntil }) => ({
        name: <MunicipalityLink language={language} of={{ code, name }} />,
        cells: [numbers.date(observedUntil), ...(since === undefined ? [] : [untilBefore(code)])],
      }))}
    />
  );
  return (
    <Part id="municipalities" title={texts.municipalities}>
      {now.length <= MOST_OPEN ? (
        table
      ) : (
        <details class="definition">
          <summary class="definition__summary">{texts.allMunicipalities(numbers.whole(now.length))}</summary>
          {table}
        </details>
      )}
      {gone.length > 0 && <p class="nl-paragraph">{texts.gone(numbers.list(gone.map(({ name }) => name)))}</p>}
    </Part>
  );
}

/** A longer list is folded: it would push what is new out of sight. */
const MOST_OPEN = 40;
