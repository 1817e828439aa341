import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";
import type { Delivered } from "./deliver.ts";
import { addressOf, findSubmission, toSubmission } from "./find-submission.ts";
import type { Outcome } from "./idempotency/only-once.ts";
import { waitUntilSettled } from "./wait-until-settled.ts";

/** What became of a delivery: 201 for a new one, 200 where the same was in force or waited already. */
export async function answerDelivered(
  context: GatewayContext,
  deps: Pick<AppDependencies, "database" | "patienceMs">,
  delivered: Delivered,
): Promise<Outcome> {
  if (delivered.outcome === "not-theirs") return { response: problem(context, "not-found") };
  if (delivered.outcome === "overtaken") return { response: problem(context, "content-not-expected") };
  const { municipality, id } = delivered;
  if (delivered.outcome === "already-there") return answerAlreadyThere(context, deps.database, municipality, id);
  const row = await waitUntilSettled(deps, municipality, id);
  if (row === undefined) return { response: problem(context, "not-found") };
  if (row.circumstance === "already-there" && row.superseded_by !== null)
    return answerAlreadyThere(context, deps.database, municipality, row.superseded_by);
  return { response: json(context, toSubmission(row), 201, { location: addressOf(id) }), municipality };
}

const answerAlreadyThere = async (
  context: GatewayContext,
  database: AppDependencies["database"],
  municipality: string,
  id: string,
): Promise<Outcome> => ({ response: json(context, await findSubmission(database, id, true)), municipality });
