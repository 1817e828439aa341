import { factsAdapter } from "@jobcoach/adapter";
import { FindingPage, Submission } from "@jobcoach/contract";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findFindings } from "./find-findings.ts";
import { addressOf, findSubmission } from "./find-submission.ts";
import { readUpload } from "./read-upload.ts";
import { receiveSubmission } from "./receive-submission.ts";

const Page = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(50),
});

/** Delivering a file, and what became of it. */
export const submissionRoutes = (deps: AppDependencies) => [
  defineRoute({
    method: "POST",
    path: "/v1/submissions",
    operationId: "submitFile",
    summary: { nl: "Een bestand aanleveren", en: "Deliver a file" },
    tag: "submissions",
    access: ["submitter"],
    responses: { 200: Submission, 201: Submission },
    body: { "multipart/form-data": "binary", "application/x-ndjson": "binary" },
    problems: ["malformed-body", "payload-too-large", "source-too-large", "source-format-refused"],
    produces: "application/json",
    query: noQuery,
    handle: (context) => receive(context, deps),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id",
    operationId: "readSubmission",
    summary: { nl: "Wat er van een levering is geworden", en: "What became of a delivery" },
    tag: "submissions",
    access: ["submitter", "certifier"],
    responses: { 200: Submission },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const id = idOf(context);
      const found = id === undefined ? undefined : await findSubmission(deps.database, id);
      return found === undefined ? problem(context, "not-found") : json(context, found);
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id/findings",
    operationId: "listFindings",
    summary: { nl: "De meldingen bij een levering, per pagina", en: "The findings on a delivery, by page" },
    tag: "submissions",
    access: ["submitter", "certifier"],
    responses: { 200: FindingPage },
    produces: "application/json",
    query: Page,
    async handle(context, query) {
      const id = idOf(context);
      const found = id === undefined ? undefined : await findFindings(deps.database, id, query);
      if (id === undefined || found === undefined) return problem(context, "not-found");
      return json(context, found, 200, { link: linksTo(`${addressOf(id)}/findings`, query, found.kept) });
    },
  }),
];

async function receive(context: GatewayContext, deps: AppDependencies): Promise<Response> {
  const factsOnly = deps.mode === "refuse";
  const { spoolFolder, maxBytes, maxSourceBytes, newId } = deps;
  const options = { folder: spoolFolder, name: newId(), maxBytes, maxSourceBytes, factsOnly };
  const read = await readUpload(context, options);
  if (!read.ok) {
    const headers = read.code === "content-encoding-refused" ? { "accept-encoding": "identity" } : {};
    return problem(context, read.code, { errors: read.errors ?? [], headers });
  }
  const { upload } = read;
  try {
    const adapters = factsOnly ? [factsAdapter] : deps.adapters;
    const stored = await receiveSubmission({ ...deps, adapters }, upload);
    const submission = await findSubmission(deps.database, stored.id, stored.alreadyThere);
    return stored.alreadyThere
      ? json(context, submission)
      : json(context, submission, 201, { location: addressOf(stored.id) });
  } finally {
    await upload.remove();
  }
}

const idOf = (context: GatewayContext) => z.uuid().safeParse(context.req.param("id")).data;

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
