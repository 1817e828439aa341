import type { Language } from "@jobcoach/core";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { noQuery } from "../../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { problem } from "../../problem.ts";
import { deliver } from "../../submissions/deliver.ts";
import { readUpload } from "../../submissions/read-upload.ts";
import {
  adaptersOf,
  bodyProblem,
  bodyProblems,
  deliversFor,
  deliveryContext,
  takeInOptions,
} from "../../submissions/submission-context.ts";
import { waitUntilSettled } from "../../submissions/wait-until-settled.ts";
import { CSRF_FIELD } from "../forms/csrf-field.tsx";
import { isFromOwnPage } from "../forms/read-form.ts";
import { hrefOf } from "../site/href-of.ts";
import { pathOf } from "../site/site-map.ts";

/** Where the form of the page sends the facts: delivered as by `POST /v1/submissions`, and on to the page of the delivery. */
export const sendRoutes = (deps: AppDependencies): readonly AnyRoute[] =>
  (["nl", "en"] as const).map((language) =>
    defineRoute({
      method: "POST",
      path: pathOf(language, "deliver"),
      operationId: `sendFactsIn${language === "nl" ? "Dutch" : "English"}`,
      summary: { nl: "De feiten van een bestand aanleveren", en: "Deliver the facts of a file" },
      tag: "pages",
      access: ["submitter"],
      body: { "multipart/form-data": "binary" },
      responses: { 303: "empty" },
      problems: bodyProblems,
      produces: "text/html",
      query: noQuery,
      handle: (context) => receive(context, deps, language),
    }),
  );

/** Only facts come in here: a browser that replaced no persons is refused before anything is read. */
async function receive(context: GatewayContext, deps: AppDependencies, language: Language): Promise<Response> {
  const read = await readUpload(context, { ...takeInOptions(deps), factsOnly: true }, [CSRF_FIELD]);
  if (!read.ok) return bodyProblem(context, read);
  const { also, ...upload } = read.upload;
  try {
    if (!isFromOwnPage(context, also[CSRF_FIELD] ?? null)) return problem(context, "cross-site-request");
    const receivedAt = deps.now();
    const arrival = { id: deps.newId(), receivedAt, ...deliveryContext(context, receivedAt) };
    const delivering = { ...deps, adapters: adaptersOf(deps) };
    const delivered = await deliver(delivering, arrival, upload, { mayDeliver: deliversFor(context) });
    if (delivered.outcome === "not-theirs") return problem(context, "not-found");
    if (delivered.outcome === "overtaken") return problem(context, "content-not-expected");
    if (delivered.outcome === "recorded") await waitUntilSettled(deps, delivered.municipality, delivered.id);
    return context.redirect(hrefOf(language, "delivery", { parameters: { id: delivered.id } }), 303);
  } finally {
    await upload.remove();
  }
}
