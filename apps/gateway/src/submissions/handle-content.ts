import type { PartialMetadata } from "@jobcoach/core";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";
import { sha256In } from "./content-digest.ts";
import { clearStaging, deliver } from "./deliver.ts";
import { findRow } from "./find-row.ts";
import { toSubmission } from "./find-submission.ts";
import type { StoredRow } from "./judge-delivery.ts";
import { readContent } from "./read-content.ts";
import { holdForReading, type ReadingHold } from "./reading-hold.ts";
import { adaptersOf, bodyProblem, deliversFor, deliveryContext, idOf, takeInOptions } from "./submission-context.ts";
import type { TakenBody } from "./take-in-body.ts";
import type { DeliveredFile } from "./take-in-delivery.ts";
import { waitUntilSettled } from "./wait-until-settled.ts";

/** The content of an announced delivery. The same content once more changes nothing and is answered as before. */
export async function handleContent(context: GatewayContext, deps: AppDependencies): Promise<Response> {
  const id = idOf(context);
  const municipality = await municipalityOf(deps.database, id);
  if (municipality === undefined) return problem(context, "not-found");
  const sha256 = sha256In(context.req.header("content-digest") ?? "");
  if (sha256 === undefined)
    return problem(context, "invalid-request", {
      errors: [{ code: "invalid-value", pointer: "/headers/content-digest" }],
    });
  const row = await asMunicipality(deps.database, municipality, (transaction) =>
    findRow(transaction, municipality, id),
  );
  if (row === undefined) return problem(context, "not-found");
  if (row.sha256 === sha256 && row.content_at !== null) return json(context, toSubmission(row));
  if (!isAnnouncedType(context, row)) return problem(context, "unsupported-media-type");
  const hold = await holdForReading(deps.database, municipality, id);
  if (hold === undefined) return problem(context, "content-not-expected");
  try {
    await clearStaging(deps.database, id);
    const expected = { size: row.announced?.size, sha256 };
    const read = await readContent(context, expected, takeInOptions(deps));
    return read.ok ? await receive(context, deps, hold, read.body) : bodyProblem(context, read);
  } finally {
    await hold.release();
  }
}

function isAnnouncedType(context: GatewayContext, { announced }: StoredRow): boolean {
  const [mediaType = ""] = (context.req.header("content-type") ?? "").toLowerCase().split(";");
  return announced === null || mediaType.trim() === announced.contentType;
}

async function receive(
  context: GatewayContext,
  deps: AppDependencies,
  { row, progress }: ReadingHold,
  { blob, remove }: TakenBody,
): Promise<Response> {
  try {
    const { id, municipality, announced, corrects, removes } = row;
    const file: DeliveredFile = {
      file: blob,
      given: (announced?.metadata ?? { municipality }) as PartialMetadata,
      ...(announced?.format === undefined ? {} : { format: announced.format }),
      ...(corrects === null ? {} : { corrects }),
      removes,
    };
    const said = deliveryContext(context, deps.now());
    const arrival = { id, receivedAt: row.received_at, announcedBy: municipality, ...said };
    const delivering = { ...deps, adapters: adaptersOf(deps) };
    const delivered = await deliver(delivering, arrival, file, { mayDeliver: deliversFor(context), progress });
    if (delivered.outcome === "overtaken") return problem(context, "content-not-expected");
    const settled = await waitUntilSettled(deps, municipality, id);
    return settled === undefined ? problem(context, "not-found") : json(context, toSubmission(settled));
  } finally {
    await remove();
  }
}
