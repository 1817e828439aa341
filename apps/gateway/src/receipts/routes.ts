import { Receipt, ReceiptKeyList } from "@jobcoach/contract";
import { z } from "zod";
import type { AppDependencies } from "../dependencies.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { submissionReaders } from "../submissions/submission-readers.ts";
import { findReceipt } from "./find-receipt.ts";
import { knownKeys, makeKnown } from "./known-keys.ts";

/** Receipts of what was accepted, and the public keys with which everyone can verify them. */
export const receiptRoutes = (deps: AppDependencies) => [
  defineRoute({
    method: "GET",
    path: "/v1/submissions/:id/receipt",
    operationId: "readReceipt",
    summary: { nl: "Het ontvangstbewijs van een aangenomen levering", en: "The receipt of an accepted delivery" },
    tag: "submissions",
    access: [...submissionReaders, "auditor"],
    responses: { 200: Receipt },
    problems: ["no-receipt"],
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const receipt = await findReceipt(deps, z.uuid().parse(context.req.param("id")));
      return receipt === undefined ? problem(context, "no-receipt") : json(context, receipt);
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/receipt-keys",
    operationId: "listReceiptKeys",
    summary: { nl: "De openbare sleutels van ontvangstbewijzen", en: "The public keys of receipts" },
    tag: "submissions",
    access: "public",
    responses: { 200: ReceiptKeyList },
    produces: "application/json",
    query: noQuery,
    isCacheable: true,
    async handle(context) {
      await makeKnown(deps.database, await deps.receiptKey(), deps.now());
      return json(context, { keys: await knownKeys(deps.database) });
    },
  }),
];
