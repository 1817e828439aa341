import {
  Check,
  ConfirmationRequest,
  ContentType,
  FactsDelivery,
  Submission,
  SubmissionRequest,
} from "@jobcoach/contract";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findSubmission } from "./find-submission.ts";
import { findingRoutes } from "./finding-routes.ts";
import { handleCheck } from "./handle-check.ts";
import { handleContent } from "./handle-content.ts";
import { handleConfirm, handleWithdraw } from "./handle-decisions.ts";
import { handleDelivery } from "./handle-delivery.ts";
import { IDEMPOTENCY_HEADER, IdempotencyKey } from "./idempotency/idempotency-key.ts";
import { bodyProblems, idOf } from "./submission-context.ts";
import { certifierNeeded, submissionReaders } from "./submission-readers.ts";

const KeyHeaders = z.object({ [IDEMPOTENCY_HEADER]: IdempotencyKey.optional() });
const DigestHeaders = z.object({
  "content-digest": z
    .string()
    .max(1000)
    .meta({ description: "SHA-256 of the content (RFC 9530), such as `sha-256=:RK/0qy18…:`." }),
});
const keyProblems = ["idempotency-key-busy", "idempotency-key-reused"] as const;

const fileBody = { "multipart/form-data": "binary", "application/x-ndjson": "binary" } as const;

/** Delivering a file, and what became of it. */
export const submissionRoutes = (deps: AppDependencies) => [
  defineRoute({
    method: "POST",
    path: "/v1/submissions",
    operationId: "submitFile",
    summary: {
      nl: "Een bestand aanleveren of aankondigen, of feiten als JSON",
      en: "Deliver or announce a file, or facts as JSON",
    },
    tag: "submissions",
    access: ["submitter"],
    headers: KeyHeaders,
    body: { ...fileBody, "application/json": SubmissionRequest },
    responses: { 200: Submission, 201: Submission },
    problems: [...bodyProblems, ...keyProblems, "idempotency-key-missing"],
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) => handleDelivery(context, deps, body),
  }),
  defineRoute({
    method: "PUT",
    path: "/v1/submissions/:id/content",
    operationId: "sendContent",
    summary: { nl: "De inhoud van een aangekondigd bestand", en: "The content of an announced file" },
    tag: "submissions",
    access: ["submitter"],
    headers: DigestHeaders,
    body: Object.fromEntries(ContentType.options.map((mediaType) => [mediaType, "binary" as const])),
    responses: { 200: Submission },
    problems: [...bodyProblems, "digest-differs", "size-differs", "content-not-expected"],
    produces: "application/json",
    query: noQuery,
    handle: (context) => handleContent(context, deps),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id",
    operationId: "readSubmission",
    summary: { nl: "Wat er van een levering is geworden", en: "What became of a delivery" },
    tag: "submissions",
    access: submissionReaders,
    responses: { 200: Submission },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const found = await findSubmission(deps.database, idOf(context));
      return found === undefined ? problem(context, "not-found") : json(context, found);
    },
  }),
  ...findingRoutes(deps),
  defineRoute({
    method: "POST",
    path: "/v1/submissions/:id/_confirm",
    operationId: "confirmWarnings",
    summary: { nl: "Bevestigen dat iets opvallends klopt", en: "Confirm that something that stands out is right" },
    tag: "submissions",
    access: ["certifier"],
    refusal: certifierNeeded,
    headers: KeyHeaders,
    body: { "application/json": ConfirmationRequest },
    responses: { 200: Submission },
    problems: [...keyProblems, "state-conflict"],
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) => handleConfirm(context, deps, body ?? { confirmations: [] }),
  }),
  defineRoute({
    method: "POST",
    path: "/v1/submissions/:id/_withdraw",
    operationId: "withdrawSubmission",
    summary: { nl: "Een levering intrekken", en: "Withdraw a delivery" },
    tag: "submissions",
    access: submissionReaders,
    headers: KeyHeaders,
    responses: { 200: Submission },
    problems: [...keyProblems, "state-conflict"],
    produces: "application/json",
    query: noQuery,
    handle: (context) => handleWithdraw(context, deps),
  }),
  defineRoute({
    method: "POST",
    path: "/v1/checks",
    operationId: "checkFile",
    summary: { nl: "Een levering proefdraaien: er wordt niets bewaard", en: "Try out a delivery: nothing is kept" },
    tag: "submissions",
    access: ["submitter"],
    body: { ...fileBody, "application/json": FactsDelivery },
    responses: { 200: Check },
    problems: bodyProblems,
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) => handleCheck(context, deps, body),
  }),
];
