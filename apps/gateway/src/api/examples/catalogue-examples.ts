import type { FormatList, IndicatorList, MunicipalityList } from "@jobcoach/contract";
import { indicators } from "@jobcoach/outcomes";

const municipalities: MunicipalityList = {
  items: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30", submissionsInForce: 2 }],
};

const formats: FormatList = {
  items: [{ id: "facts", version: "1", title: { nl: "Feiten (NDJSON)", en: "Facts (NDJSON)" } }],
};

const indicatorList = { items: JSON.parse(JSON.stringify(indicators.slice(0, 1))) as IndicatorList["items"] };

/** Of answers that tell what the service knows, by the name of their schema. */
export const catalogueExamples = {
  MunicipalityList: municipalities,
  FormatList: formats,
  IndicatorList: indicatorList,
};
