import type { ProblemCode } from "@jobcoach/contract";
import { municipalityOf } from "../../db/submission-directory.ts";
import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { confirmSubmission } from "../../submissions/confirm-submission.ts";
import { deliveryContext, idOf } from "../../submissions/submission-context.ts";
import { certifierNeeded, submissionReaders } from "../../submissions/submission-readers.ts";
import { waitUntilSettled } from "../../submissions/wait-until-settled.ts";
import { withdrawSubmission } from "../../submissions/withdraw-submission.ts";
import { actorOf } from "../../trail/append-audit.ts";
import { pageRoutesFor } from "../forms/page-routes.ts";
import { readForm } from "../forms/read-form.ts";
import { type PageRequest, sendPage } from "../site/define-page.tsx";
import { hrefOf } from "../site/href-of.ts";
import { confirmPart, withdrawPart } from "./decision-parts.ts";
import { deliveryContent } from "./delivery-page.tsx";
import { readDelivery } from "./read-delivery.ts";
import { readReasons } from "./read-reasons.ts";

/**
 * Where the forms of a delivery are sent to; each leads back to its page, which says how the delivery stands
 * then. Who opens such an address, after logging in again for instance, gets there too.
 */
export const deliveryFormRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  ...pageRoutesFor({
    page: "delivery",
    part: confirmPart,
    method: "POST",
    operationId: "confirmOnPage",
    summary: { nl: "Bevestigen dat iets opvallends klopt", en: "Confirm that something that stands out is right" },
    access: ["certifier"],
    refusal: certifierNeeded,
    tenant: "submission",
    produces: "text/html",
    handle: (request) => confirm(deps, request),
  }),
  ...pageRoutesFor({
    page: "delivery",
    part: withdrawPart,
    method: "POST",
    operationId: "withdrawOnPage",
    summary: { nl: "Een levering intrekken", en: "Withdraw a delivery" },
    access: submissionReaders,
    tenant: "submission",
    produces: "text/html",
    handle: (request) => withdraw(deps, request),
  }),
  ...[confirmPart, withdrawPart].flatMap((part, at) =>
    pageRoutesFor({
      page: "delivery",
      part,
      method: "GET",
      operationId: at === 0 ? "leaveConfirming" : "leaveWithdrawing",
      summary: { nl: "Terug naar de pagina van de levering", en: "Back to the page of the delivery" },
      access: submissionReaders,
      tenant: "submission",
      produces: "text/html",
      handle: async (request) => backToPage(request),
    }),
  ),
];

async function confirm(deps: AppDependencies, request: PageRequest): Promise<Response | ProblemCode> {
  const { context } = request;
  const read = await readForm(context);
  if (!read.ok) return read.code;
  const id = idOf(context);
  const view = await readDelivery(deps, request);
  const municipality = await municipalityOf(deps.database, id);
  if (view === undefined || municipality === undefined) return "not-found";
  if (!view.may.confirm) return backToPage(request);
  const reasons = readReasons(view.submission.confirmations, read.form);
  if (!reasons.ok) return showAgain(deps, request, { ...view, given: reasons.given });
  await confirmSubmission(deps, municipality, id, reasons.request, actorOf(context.get("principal")));
  await settleBriefly(deps, municipality, id);
  return backToPage(request);
}

async function withdraw(deps: AppDependencies, request: PageRequest): Promise<Response | ProblemCode> {
  const { context } = request;
  const read = await readForm(context);
  if (!read.ok) return read.code;
  const id = idOf(context);
  const municipality = await municipalityOf(deps.database, id);
  if (municipality === undefined) return "not-found";
  await withdrawSubmission(deps, municipality, id, deliveryContext(context, deps.now()));
  return backToPage(request);
}

/** Somebody in front of a screen is told soon that it is under way. */
const BRIEFLY_MS = 1_500;

const settleBriefly = ({ database, patienceMs = BRIEFLY_MS }: AppDependencies, municipality: string, id: string) =>
  waitUntilSettled({ database, patienceMs: Math.min(patienceMs, BRIEFLY_MS) }, municipality, id);

const backToPage = ({ context, language, parameters }: PageRequest): Response =>
  context.redirect(hrefOf(language, "delivery", { parameters }), 303);

/** The page with what was filled in and what is wrong with it. */
function showAgain(deps: AppDependencies, request: PageRequest, view: Parameters<typeof deliveryContent>[0]): Response {
  const { body, headers } = sendPage(deps, "delivery", request, deliveryContent(view));
  return new Response(body, { status: 422, headers });
}
