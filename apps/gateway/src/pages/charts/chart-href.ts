import type { Language } from "@jobcoach/core";
import { hrefOf, type Place } from "../site/href-of.ts";
import type { PageId } from "../site/site-map.ts";

/** The address of a chart of a page as a file, with the filters of the page. */
export const chartHref = (
  language: Language,
  page: PageId,
  chart: string,
  { parameters = {}, query = {} }: Place = {},
) =>
  `${hrefOf(language, page, { parameters })}/${chart}.svg${new URL(hrefOf(language, page, { parameters, query }), "http://_").search}`;
