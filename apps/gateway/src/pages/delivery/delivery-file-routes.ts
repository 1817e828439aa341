import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { findReceipt } from "../../receipts/find-receipt.ts";
import { findAllFindings } from "../../submissions/find-findings.ts";
import { type FindingFileType, sendFindings } from "../../submissions/send-findings.ts";
import { idOf } from "../../submissions/submission-context.ts";
import { submissionReaders } from "../../submissions/submission-readers.ts";
import { pageRoutesFor } from "../forms/page-routes.ts";
import { findingsCsvPart, findingsXlsxPart, receiptPart } from "./decision-parts.ts";

const files = [
  { part: findingsCsvPart, operationId: "deliveryFindingsCsv", type: "text/csv" },
  {
    part: findingsXlsxPart,
    operationId: "deliveryFindingsXlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
] as const satisfies readonly { type: FindingFileType; [key: string]: unknown }[];

/** The findings and the receipt of a delivery as files behind a link: a browser cannot ask for a media type. */
export const deliveryFileRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  ...files.flatMap(({ part, operationId, type }) =>
    pageRoutesFor({
      page: "delivery",
      part,
      method: "GET",
      operationId,
      summary: { nl: "De meldingen bij een levering als bestand", en: "The findings on a delivery as a file" },
      access: submissionReaders,
      tenant: "submission",
      produces: type,
      async handle({ context, language }) {
        const all = await findAllFindings(deps.database, idOf(context));
        return all === undefined ? "not-found" : sendFindings(context, all, type, language);
      },
    }),
  ),
  ...pageRoutesFor({
    page: "delivery",
    part: receiptPart,
    method: "GET",
    operationId: "deliveryReceiptFile",
    summary: { nl: "Het ontvangstbewijs van een levering als bestand", en: "The receipt of a delivery as a file" },
    access: [...submissionReaders, "auditor"],
    tenant: "submission",
    produces: "application/json",
    async handle({ context, language }) {
      const receipt = await findReceipt(deps, idOf(context));
      if (receipt === undefined) return "no-receipt";
      return context.body(`${JSON.stringify(receipt, null, 2)}\n`, 200, {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="${receiptPart[language]}"`,
      });
    },
  }),
];
