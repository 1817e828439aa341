import {
  type Adapter,
  defineAdapter,
  detectLayout,
  type LayoutRecord,
  type ReadContext,
  readMonthlyStatistic,
  type XmlNames,
} from "@jobcoach/adapter";
import { fieldPlace } from "./field-place.ts";
import { createFileChecks } from "./file-checks.ts";
import { srg2019Layout, srg2019Statistic } from "./layout-2019.ts";
import { mapSrg2019 } from "./map-2019.ts";
import { srg2019Carriers, writeSrg2019 } from "./write-2019.ts";

/**
 * The monthly statistic on re-integration by municipalities (CBS SRG) since 2019, as XML, delimited or of fixed width. `names`
 * says what the elements are called where they differ from the project's own binding.
 */
export function srg2019With(names?: XmlNames): Adapter {
  const statistic = srg2019Statistic(names);
  return defineAdapter<LayoutRecord>({
    id: "srg-2019",
    format: {
      title: {
        nl: "CBS-statistiek re-integratie (SRG), vanaf 2019",
        en: "CBS statistic on re-integration (SRG), since 2019",
      },
      version: "2019",
      source: "case-file",
      stream: "srg",
      specification: "https://wetten.overheid.nl/BWBR0031830",
    },
    coverage: "delivery",
    detect: (sample) => detectLayout(srg2019Layout, statistic.binding, sample),
    read: (file, context) => readChecked(file, context),
    map: mapSrg2019,
    placeOf: (record, fact, field) => fieldPlace(srg2019Layout, record, fact, field),
    write: (request) => writeSrg2019(request, statistic),
    carriers: srg2019Carriers,
  });

  async function* readChecked(file: Blob, context: ReadContext) {
    const check = createFileChecks(srg2019Layout, context);
    for await (const batch of readMonthlyStatistic(file, statistic, context)) yield batch.map(check);
  }
}

/** The statistic since 2019 in the project's own binding. */
export const srg2019: Adapter = srg2019With();
