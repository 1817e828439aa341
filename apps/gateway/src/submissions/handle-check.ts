import type { SubmissionRequest } from "@jobcoach/contract";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";
import { checkDelivery } from "./check-delivery.ts";
import { fileOfFacts } from "./facts-from-json.ts";
import { readUpload } from "./read-upload.ts";
import { adaptersOf, bodyProblem, deliversFor, takeInOptions } from "./submission-context.ts";
import type { DeliveredFile } from "./take-in-delivery.ts";

/** A dry run: what a delivery would become. */
export async function handleCheck(
  context: GatewayContext,
  deps: AppDependencies,
  facts: Extract<SubmissionRequest, { kind: "facts" }> | undefined,
): Promise<Response> {
  if (facts !== undefined) return check(context, deps, fileOfFacts(facts));
  const read = await readUpload(context, takeInOptions(deps));
  if (!read.ok) return bodyProblem(context, read);
  try {
    return await check(context, deps, read.upload);
  } finally {
    await read.upload.remove();
  }
}

async function check(context: GatewayContext, deps: AppDependencies, file: DeliveredFile): Promise<Response> {
  const checked = await checkDelivery({ ...deps, adapters: adaptersOf(deps) }, file, deliversFor(context));
  return checked === undefined ? problem(context, "not-found") : json(context, checked);
}
