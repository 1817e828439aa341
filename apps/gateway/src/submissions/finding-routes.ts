import { FindingPage } from "@jobcoach/contract";
import { z } from "zod";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { preferredOf } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findAllFindings, findFindings } from "./find-findings.ts";
import { findRow } from "./find-row.ts";
import { addressOf } from "./find-submission.ts";
import { sendEvents } from "./send-events.ts";
import { findingTypes, sendFindings } from "./send-findings.ts";
import { idOf } from "./submission-context.ts";
import { submissionReaders } from "./submission-readers.ts";

const Page = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(50),
});

/** What is wrong with a delivery, and how far it is. */
export const findingRoutes = ({ database }: Pick<AppDependencies, "database">) => [
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id/findings",
    operationId: "listFindings",
    summary: { nl: "De meldingen bij een levering, per pagina of als bestand", en: "The findings on a delivery" },
    tag: "submissions",
    access: submissionReaders,
    responses: { 200: FindingPage },
    produces: findingTypes,
    query: Page,
    async handle(context, query) {
      const id = idOf(context);
      const mediaType = preferredOf(context, findingTypes) ?? "application/json";
      if (mediaType !== "application/json") {
        const all = await findAllFindings(database, id);
        return all === undefined ? problem(context, "not-found") : sendFindings(context, all, mediaType);
      }
      const found = await findFindings(database, id, query);
      if (found === undefined) return problem(context, "not-found");
      const headers = { link: linksTo(`${addressOf(id)}/findings`, query, found.kept), vary: "accept" };
      return json(context, found, 200, headers);
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id/events",
    operationId: "followSubmission",
    summary: { nl: "De voortgang van een levering volgen", en: "Follow the progress of a delivery" },
    tag: "submissions",
    access: submissionReaders,
    headers: z.object({ "last-event-id": z.string().max(20).optional() }),
    responses: { 200: "text", 204: "empty" },
    produces: "text/event-stream",
    query: noQuery,
    async handle(context) {
      const id = idOf(context);
      const municipality = await municipalityOf(database, id);
      if (municipality === undefined) return problem(context, "not-found");
      const row = await asMunicipality(database, municipality, (transaction) => findRow(transaction, municipality, id));
      return row === undefined ? problem(context, "not-found") : sendEvents(context, database, row);
    },
  }),
];

/** Links to the pages around this one (RFC 8288). */
function linksTo(address: string, { page, pageSize }: z.infer<typeof Page>, count: number): string {
  const last = Math.max(1, Math.ceil(count / pageSize));
  const link = (to: number, relation: string) => `<${address}?page=${to}&pageSize=${pageSize}>; rel="${relation}"`;
  return [
    link(page, "self"),
    link(1, "first"),
    link(last, "last"),
    ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(page + 1, "next")] : []),
  ].join(", ");
}
