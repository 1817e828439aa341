import type { SubmissionRequest } from "@jobcoach/contract";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { problem } from "../problem.ts";
import { announce } from "./announce.ts";
import { answerDelivered } from "./answer-delivered.ts";
import { deliver } from "./deliver.ts";
import { fileOfFacts } from "./facts-from-json.ts";
import { addressOf, findSubmission } from "./find-submission.ts";
import { hashBlob } from "./hash-blob.ts";
import { IDEMPOTENCY_HEADER } from "./idempotency/idempotency-key.ts";
import { type Identify, type Outcome, onlyOnce } from "./idempotency/only-once.ts";
import { readUpload } from "./read-upload.ts";
import { adaptersOf, bodyProblem, deliversFor, deliveryContext, takeInOptions } from "./submission-context.ts";
import type { DeliveredFile } from "./take-in-delivery.ts";

/** A new delivery: a file in one step, facts as a whole, or the announcement of a file that follows. */
export function handleDelivery(
  context: GatewayContext,
  deps: AppDependencies,
  request: SubmissionRequest | undefined,
): Promise<Response> | Response {
  if (request === undefined) return onlyOnce(context, deps, (identify) => receiveFile(context, deps, identify));
  if (context.req.header(IDEMPOTENCY_HEADER) === undefined)
    return problem(context, "idempotency-key-missing", { headers: { link: DESCRIBED } });
  return onlyOnce(context, deps, async (identify) => {
    const earlier = await identify(JSON.stringify(request));
    if (earlier !== undefined) return earlier;
    return request.kind === "facts"
      ? receive(context, deps, fileOfFacts(request))
      : receiveAnnouncement(context, deps, request);
  });
}

const DESCRIBED = '</v1/openapi.json>; rel="describedby"; type="application/json"';

async function receiveFile(context: GatewayContext, deps: AppDependencies, identify: Identify): Promise<Outcome> {
  const read = await readUpload(context, takeInOptions(deps));
  if (!read.ok) return { response: bodyProblem(context, read) };
  const { upload } = read;
  try {
    const { file, remove: _, also: __, ...said } = upload;
    const isIdentified = context.req.header(IDEMPOTENCY_HEADER) !== undefined;
    const earlier = isIdentified ? await identify(await hashBlob(file), JSON.stringify(said)) : undefined;
    return earlier ?? (await receive(context, deps, upload));
  } finally {
    await upload.remove();
  }
}

async function receive(context: GatewayContext, deps: AppDependencies, file: DeliveredFile): Promise<Outcome> {
  const receivedAt = deps.now();
  const arrival = { id: deps.newId(), receivedAt, ...deliveryContext(context, receivedAt) };
  const delivering = { ...deps, adapters: adaptersOf(deps) };
  const delivered = await deliver(delivering, arrival, file, { mayDeliver: deliversFor(context) });
  return answerDelivered(context, deps, delivered);
}

async function receiveAnnouncement(
  context: GatewayContext,
  deps: AppDependencies,
  announcement: Extract<SubmissionRequest, { kind: "file" }>,
): Promise<Outcome> {
  const { municipality } = announcement.metadata;
  if (!deliversFor(context)(municipality)) return { response: problem(context, "not-found") };
  if (announcement.size > deps.maxBytes) return { response: problem(context, "payload-too-large") };
  const id = deps.newId();
  await announce(deps.database, announcement, { id, receivedAt: deps.now() });
  const submission = await findSubmission(deps.database, id);
  return { response: json(context, submission, 201, { location: addressOf(id) }), municipality };
}
