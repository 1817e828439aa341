import { createHash } from "node:crypto";
import type { Language } from "@jobcoach/core";
import type { GatewayContext } from "../http/context.ts";
import { problem } from "../problem.ts";
import type { KnownRelease } from "./find-releases.ts";
import { createKeptAnswers } from "./kept-answers.ts";

/** What an answer was made from and for whom; together with its address this says which answer it is. */
export interface MadeOf {
  readonly of: Pick<KnownRelease, "fingerprint">;
  readonly mediaType?: string;
  readonly language?: Language;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Larger answers are not kept, and do not come together in memory. */
const LARGEST_KEPT = 16_000_000;

const kept = createKeptAnswers(64_000_000);

/**
 * Sends what is made of a release. A release never changes, so an answer is made once and kept ready with its `ETag` as long as it
 * is asked for; a very large one is sent piece by piece while it is made. Where nothing is made, nothing was found.
 */
export async function sendMade(
  context: GatewayContext,
  { of, mediaType = "application/json", language, headers = {} }: MadeOf,
  make: () => AsyncIterable<string | Uint8Array>,
): Promise<Response> {
  const { pathname, search } = new URL(context.req.url);
  const key = [of.fingerprint, mediaType, language, pathname, search].join(" ");
  const send = (body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>, tag: string) => {
    // Whoever has it is told so by the middleware that reads the tag, without a body that nobody wants.
    const wanted = context.req.header("if-none-match") === tag ? new ArrayBuffer(0) : body;
    return context.body(wanted, 200, { "content-type": mediaType, ...headers, etag: tag });
  };
  const ready = kept.find(key);
  if (ready !== undefined) return send(ready.body, ready.tag);
  const pieces = bytesOf(make());
  const first: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    first.push(next.value);
    bytes += next.value.length;
    if (bytes > LARGEST_KEPT) return send(streamOf(first, pieces), `W/"${hashOf(key)}"`);
  }
  if (bytes === 0) return problem(context, "not-found");
  const body = new Uint8Array(Buffer.concat(first));
  const answer = { body, tag: `"${hashOf(body)}"` };
  kept.keep(key, answer);
  return send(answer.body, answer.tag);
}

const hashOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("base64url");

async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}

const streamOf = (first: Uint8Array[], rest: AsyncGenerator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = first.shift() ?? (await rest.next()).value;
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
