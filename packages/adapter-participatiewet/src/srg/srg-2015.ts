import {
  type Adapter,
  defineAdapter,
  detectLayout,
  fieldTitle,
  type LayoutRecord,
  type ReadContext,
  readMonthlyStatistic,
  type XmlNames,
} from "@jobcoach/adapter";
import { findingOf } from "@jobcoach/core";
import { fieldPlace } from "./field-place.ts";
import { createFileChecks } from "./file-checks.ts";
import { type Srg2015Field, srg2015Layout, srg2015Statistic } from "./layout-2015.ts";
import { mapSrg2015 } from "./map-2015.ts";
import { srgRules } from "./rules.ts";

const LIST_NOT_KNOWN: readonly Srg2015Field[] = ["Geslacht", "Arbeidsvermogen"];

/** The monthly statistic on re-integration (CBS SRG) from 2015 to 2018, to read history; `names` as for the one since 2019. */
export function srg2015With(names?: XmlNames): Adapter {
  const statistic = srg2015Statistic(names);
  return defineAdapter<LayoutRecord>({
    id: "srg-2015",
    format: {
      title: {
        nl: "CBS-statistiek re-integratie (SRG), 2015-2018",
        en: "CBS statistic on re-integration (SRG), 2015-2018",
      },
      version: "2015",
      source: "case-file",
      stream: "srg",
      specification: "https://wetten.overheid.nl/BWBR0031830",
    },
    coverage: "delivery",
    detect: (sample) => detectLayout(srg2015Layout, statistic.binding, sample),
    read: (file, context) => readChecked(file, context),
    map: mapSrg2015,
    placeOf: (record, fact, field) => fieldPlace(srg2015Layout, record, fact, field),
  });

  async function* readChecked(file: Blob, context: ReadContext) {
    const check = createFileChecks(srg2015Layout, context);
    const told = new Set<Srg2015Field>();
    for await (const batch of readMonthlyStatistic(file, statistic, context)) {
      for (const record of batch) reportUnknownLists(record, told, context);
      yield batch.map(check);
    }
  }
}

/** The statistic from 2015 to 2018 in the project's own binding. */
export const srg2015: Adapter = srg2015With();

/** Says once per field that its code list is not known. */
function reportUnknownLists({ texts }: LayoutRecord, told: Set<Srg2015Field>, context: ReadContext) {
  for (const name of LIST_NOT_KNOWN) {
    const index = srg2015Layout.indexOf(name);
    const field = srg2015Layout.fields[index];
    if (field === undefined || texts[index] === "" || told.has(name)) continue;
    told.add(name);
    context.onFinding(
      findingOf(srgRules["list-not-known"], { field: fieldTitle(field) }, { field: fieldTitle(field) }),
    );
  }
}
