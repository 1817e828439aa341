import type { ConfirmationRequest } from "@jobcoach/contract";
import { municipalityOf } from "../db/submission-directory.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";
import { actorOf } from "../trail/append-audit.ts";
import { confirmSubmission } from "./confirm-submission.ts";
import { toSubmission } from "./find-submission.ts";
import { type Outcome, onlyOnce } from "./idempotency/only-once.ts";
import { deliveryContext, idOf } from "./submission-context.ts";
import { waitUntilSettled } from "./wait-until-settled.ts";
import { withdrawSubmission } from "./withdraw-submission.ts";

/** Somebody says why warnings are right. */
export const handleConfirm = (context: GatewayContext, deps: AppDependencies, request: ConfirmationRequest) =>
  onlyOnce(context, deps, async (identify) => {
    const earlier = await identify(JSON.stringify(request));
    if (earlier !== undefined) return earlier;
    const id = idOf(context);
    const municipality = await municipalityOf(deps.database, id);
    if (municipality === undefined) return { response: problem(context, "not-found") };
    const confirmed = await confirmSubmission(deps, municipality, id, request, actorOf(context.get("principal")));
    if (confirmed.outcome === "not-there") return { response: problem(context, "not-found") };
    if (confirmed.outcome === "conflict") return { response: problem(context, "state-conflict"), municipality };
    if (confirmed.outcome === "faults")
      return { response: problem(context, "invalid-request", { errors: confirmed.errors }) };
    return answer(context, deps, municipality, id);
  });

/** Somebody takes a delivery back. */
export const handleWithdraw = (context: GatewayContext, deps: AppDependencies) =>
  onlyOnce(context, deps, async (identify) => {
    const earlier = await identify();
    if (earlier !== undefined) return earlier;
    const id = idOf(context);
    const municipality = await municipalityOf(deps.database, id);
    if (municipality === undefined) return { response: problem(context, "not-found") };
    const outcome = await withdrawSubmission(deps, municipality, id, deliveryContext(context, deps.now()));
    if (outcome === "not-there") return { response: problem(context, "not-found") };
    if (outcome === "conflict") return { response: problem(context, "state-conflict"), municipality };
    return answer(context, deps, municipality, id);
  });

async function answer(
  context: GatewayContext,
  deps: AppDependencies,
  municipality: string,
  id: string,
): Promise<Outcome> {
  const row = await waitUntilSettled(deps, municipality, id);
  return {
    response: row === undefined ? problem(context, "not-found") : json(context, toSubmission(row)),
    municipality,
  };
}
