import {
  type Adapter,
  defineAdapter,
  detectLayout,
  type LayoutRecord,
  readMonthlyStatistic,
  type XmlNames,
} from "@jobcoach/adapter";
import { busLayout, busStatistic } from "./layout.ts";
import { mapBus } from "./map.ts";

/**
 * The monthly statistic on social assistance benefits (CBS BUS), as XML, delimited or of fixed width. `names` says what the
 * elements are called where they differ from the project's own binding.
 */
export function busWith(names?: XmlNames): Adapter {
  const statistic = busStatistic(names);
  return defineAdapter<LayoutRecord>({
    id: "bus",
    format: {
      title: { nl: "CBS-bijstandsuitkeringenstatistiek (BUS)", en: "CBS statistic on benefits (BUS)" },
      version: "2026",
      source: "benefit-file",
      stream: "bus",
      specification: "https://wetten.overheid.nl/BWBR0031830",
    },
    coverage: "delivery",
    detect: (sample) => detectLayout(busLayout, statistic.binding, sample),
    read: (file, context) => readMonthlyStatistic(file, statistic, context),
    map: mapBus,
  });
}

/** The statistic on benefits in the project's own binding. */
export const bus: Adapter = busWith();
