import {
  type Municipality,
  MunicipalityPage,
  OutcomeList,
  OwnOutcomes,
  PublishedComparison,
  PublishedExplanation,
  PublishedTenure,
} from "@jobcoach/contract";
import type { MunicipalityCode } from "@jobcoach/core";
import type { Requester } from "../request/requester.ts";
import { type Item, itemsOf } from "./pages.ts";

/** Where figures are asked for; without a release those of the last one that stands. */
export interface Place {
  readonly cohort?: string;
  readonly municipality?: string;
  readonly release?: number;
}

const PAGE_SIZE = 500;

const pathOf = (indicator: string, view: string) => `/v1/outcomes/${encodeURIComponent(indicator)}/${view}`;

/** Figures: published ones for everyone, and those of a municipality for itself. */
export const outcomesClient = ({ ask }: Requester) => ({
  published: (query: Place & { readonly indicator?: string; readonly by?: "municipality" } = {}) =>
    ask({ method: "GET", path: "/v1/outcomes", query: { ...query } }, OutcomeList),
  comparison: (indicator: string, query: Omit<Place, "municipality"> = {}) =>
    ask({ method: "GET", path: pathOf(indicator, "comparison"), query: { ...query } }, PublishedComparison),
  tenure: (indicator: string, query: Place = {}) =>
    ask({ method: "GET", path: pathOf(indicator, "tenure"), query: { ...query } }, PublishedTenure),
  explanation: (indicator: string, query: Place = {}) =>
    ask({ method: "GET", path: pathOf(indicator, "explanation"), query: { ...query } }, PublishedExplanation),
  /** The unprotected figures of a municipality at this moment; not for publication. */
  own: (municipality: MunicipalityCode) =>
    ask({ method: "GET", path: `/v1/municipalities/${municipality}/outcomes` }, OwnOutcomes),
  /** The municipalities that take part. */
  municipalities: (): AsyncGenerator<Item<Municipality>, void> =>
    itemsOf(PAGE_SIZE, (page) =>
      ask({ method: "GET", path: "/v1/municipalities", query: { page, pageSize: PAGE_SIZE } }, MunicipalityPage),
    ),
});
