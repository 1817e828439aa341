import { createHash } from "node:crypto";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { problem } from "../../problem.ts";
import { UNNAMED_MUNICIPALITY } from "../unnamed-municipality.ts";
import { IDEMPOTENCY_HEADER, keyIn } from "./idempotency-key.ts";
import { claimKey, HOLD_SECONDS, type KeyOfClient, keepAnswer, releaseKey, renewKey } from "./idempotency-store.ts";

/** What came of a request, and whose it is. */
export interface Outcome {
  readonly response: Response;
  readonly municipality?: string;
}

/**
 * Says of what the request consists, once that is known, and before anything is done: gives back the answer when the request
 * was dealt with before or its key belongs to another.
 */
export type Identify = (...payload: readonly string[]) => Promise<Outcome | undefined>;

/**
 * Does the work of a request once, however often it comes with the same `Idempotency-Key`; without a key it is just done. Keys
 * are those of the client: another client's key is another key. A failure of ours, and a request that was refused before it had
 * an effect, leave no key behind, so that the request may come again.
 */
export async function onlyOnce(
  context: GatewayContext,
  { database, newId, log }: Pick<AppDependencies, "database" | "newId" | "log">,
  work: (identify: Identify) => Promise<Outcome>,
): Promise<Response> {
  const header = context.req.header(IDEMPOTENCY_HEADER);
  if (header === undefined) return (await work(async () => undefined)).response;
  const held: KeyOfClient = { client: clientOf(context), key: keyIn(header), attempt: newId() };
  const claim = await claimKey(database, held);
  if (claim.state === "busy") return problem(context, "idempotency-key-busy", { headers: { "retry-after": "2" } });

  let fingerprint: string | undefined;
  const identify: Identify = async (...payload) => {
    fingerprint = fingerprintOf(context.req.method, context.req.path, ...payload);
    if (claim.state !== "done") return undefined;
    const answer = fingerprint === claim.fingerprint ? await claim.answer() : undefined;
    if (answer === undefined) return { response: problem(context, "idempotency-key-reused") };
    return { response: new Response(answer.body, { status: answer.status, headers: answer.headers }) };
  };
  if (claim.state === "done") return (await work(identify)).response;

  const renewing = setInterval(
    () => renewKey(database, held).catch(({ name }: Error) => log.warn({ error: name, at: "renewing a key" })),
    (HOLD_SECONDS / 3) * 1000,
  );
  try {
    const { response, municipality } = await work(identify);
    if (fingerprint === undefined || !isKept(response.status)) {
      await releaseKey(database, held);
      return response;
    }
    const headers = Object.fromEntries([...response.headers].filter(([name]) => KEPT_HEADERS.includes(name)));
    const { status } = response;
    const body = await response.clone().text();
    const answer = { municipality: municipality ?? UNNAMED_MUNICIPALITY, status, headers, body };
    await keepAnswer(database, held, fingerprint, answer);
    return response;
  } catch (error) {
    await releaseKey(database, held).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(renewing);
  }
}

/** What had an effect, or was refused for where things stood. */
const isKept = (status: number) => status < 300 || status === 409;

const KEPT_HEADERS = ["content-type", "content-language", "location", "vary"];

function clientOf(context: GatewayContext): string {
  const principal = context.get("principal");
  return principal === undefined ? "nobody" : `${principal.via} ${principal.subject}`;
}

/** Lengths go in, so that no two lists of parts are one text. */
function fingerprintOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:${part};`);
  return hash.digest("hex");
}
