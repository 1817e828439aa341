import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import { listSubmissions } from "../../submissions/list-submissions.ts";
import { submissionReaders } from "../../submissions/submission-readers.ts";
import { definePage } from "../site/define-page.tsx";
import { deliveriesContent } from "./deliveries-page.tsx";
import { formatWords } from "./delivery-words.ts";
import { ownMunicipalities } from "./own-municipalities.ts";

const PAGE_SIZE = 20;

const Query = z.strictObject({
  municipality: MunicipalityCode.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** What the municipalities of the visitor delivered. */
export const deliveriesPage = (deps: AppDependencies) =>
  definePage<z.infer<typeof Query>>(deps, {
    page: "deliveries",
    summary: { nl: "De pagina met leveringen van een gemeente", en: "The page with deliveries of a municipality" },
    access: submissionReaders,
    query: Query,
    async show({ context, language }, { municipality: code, page }) {
      const { database, adapters } = deps;
      const municipalities = await ownMunicipalities(database, language, context.get("principal"), submissionReaders);
      const municipality = code === undefined ? municipalities[0] : municipalities.find((one) => one.code === code);
      if (code !== undefined && municipality === undefined) return "not-found";
      const listed =
        municipality === undefined
          ? { total: 0, waiting: 0, items: [] }
          : await listSubmissions(database, municipality.code, { page, pageSize: PAGE_SIZE });
      const items = listed.items.map((item) => ({ ...item, formatName: formatWords(adapters, language, item.format) }));
      return deliveriesContent({
        ...listed,
        language,
        municipalities,
        municipality,
        page,
        pageSize: PAGE_SIZE,
        items,
      });
    },
  });
