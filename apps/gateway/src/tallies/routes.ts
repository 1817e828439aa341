import { TalliesTaken, TallyDelivery } from "@jobcoach/contract";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { deliversFor } from "../submissions/submission-context.ts";
import { actorOf } from "../trail/append-audit.ts";
import { isKnown } from "./delivered-tallies.ts";
import { takeTallies } from "./take-tallies.ts";

const MAX_BYTES = 32 * 1_048_576;
const FAULTS_TOLD = 100;

/** Delivering tallies in place of persons. */
export const tallyRoutes = (deps: AppDependencies) => [
  defineRoute({
    method: "POST",
    path: "/v1/tallies",
    operationId: "deliverTallies",
    summary: { nl: "Tellingen aanleveren in plaats van personen", en: "Deliver tallies in place of persons" },
    tag: "submissions",
    access: ["submitter"],
    body: { "application/json": TallyDelivery },
    maxBodyBytes: MAX_BYTES,
    responses: { 200: TalliesTaken },
    problems: ["tallies-beside-facts"],
    produces: "application/json",
    query: noQuery,
    handle: (context, _, body) =>
      body === undefined ? problem(context, "malformed-body") : handleTallies(context, deps, body),
  }),
];

async function handleTallies(context: GatewayContext, deps: AppDependencies, delivery: TallyDelivery) {
  const { municipality, grantor, stream, tallies } = delivery;
  if (!deliversFor(context)(municipality)) return problem(context, "not-found");
  const errors = tallies.flatMap((tally, index) =>
    isKnown(tally) ? [] : [{ code: "invalid-value" as const, pointer: `/tallies/${index}/definitionVersion` }],
  );
  if (errors.length > 0) return problem(context, "invalid-request", { errors: errors.slice(0, FAULTS_TOLD) });
  const at = deps.now();
  const came = await takeTallies(deps.database, delivery, { at, by: actorOf(context.get("principal")) });
  if (came === "beside-facts") return problem(context, "tallies-beside-facts");
  const last = tallies.reduce<string | null>((latest, { observedUntil }) => maximum(latest, observedUntil), null);
  const taken: TalliesTaken = {
    municipality,
    grantor,
    stream,
    receivedAt: at.toISOString(),
    observedUntil: last as TalliesTaken["observedUntil"],
    tallies: tallies.length,
    sentence: tallies.length === 0 ? takenBack : counting,
  };
  return json(context, taken);
}

const maximum = (a: string | null, b: string) => (a === null || a < b ? b : a);

const counting: TalliesTaken["sentence"] = {
  nl: "De tellingen tellen mee, in plaats van die u eerder aanleverde. U hoeft niets te doen.",
  en: "The tallies count, in place of those you delivered before. There is nothing to do.",
};

const takenBack: TalliesTaken["sentence"] = {
  nl: "Er tellen geen tellingen van u meer mee. U kunt nu ook feiten aanleveren.",
  en: "No tallies of yours count any more. You can deliver facts now, too.",
};
