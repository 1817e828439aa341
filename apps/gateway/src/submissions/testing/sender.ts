import { createHash, randomUUID } from "node:crypto";
import type { Submission } from "@jobcoach/contract";
import type { DeliveryMetadata } from "@jobcoach/core";
import { metadataOf, tokenOf } from "../../testing/facts-file.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";
import { factsOf, type Townsman } from "./town.ts";

/** What came back: the status, and the submission or problem. */
export interface Answered<Body = Submission> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export const newKey = () => `"${randomUUID()}"`;

/** The header `Content-Digest` of a content. */
export const digestOf = (content: string | Uint8Array) =>
  `sha-256=:${createHash("sha256").update(content).digest("base64")}:`;

/** A sender that speaks to a gateway as programs do. */
export function createSender(gateway: TestGateway) {
  async function ask<Body = Submission>(path: string, init: RequestInit = {}): Promise<Answered<Body>> {
    const response = await gateway.request(path, init);
    return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
  }
  const postJson = <Body = Submission>(path: string, value: unknown, key?: string) =>
    ask<Body>(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) },
      body: JSON.stringify(value),
    });

  /** The body of a delivery of facts as a whole. */
  const facts = (persons: readonly Townsman[], over: FactsOptions = {}) => {
    const { corrects, removes, keyCheck, ...metadata } = over;
    return {
      kind: "facts",
      metadata: metadataOf(metadata),
      keyVersion: 1,
      ...(keyCheck === undefined ? {} : { keyCheck }),
      facts: factsOf(persons, metadata),
      ...(corrects === undefined ? {} : { corrects }),
      ...(removes === undefined ? {} : { removes: removes.map(tokenOf) }),
    };
  };

  return {
    ask,
    postJson,
    facts,
    sendFacts: (persons: readonly Townsman[], over: FactsOptions = {}, key = newKey()) =>
      postJson("/v1/submissions", facts(persons, over), key),
    announce: (size: number, over: object = {}) =>
      postJson(
        "/v1/submissions",
        {
          kind: "file",
          fileName: "jan-jansen-999990019.ndjson",
          contentType: "application/x-ndjson",
          size,
          metadata: { municipality: "GM0200" },
          ...over,
        },
        newKey(),
      ),
    put: (id: string, content: BodyInit, digest: string, contentType = "application/x-ndjson") =>
      ask(`/v1/submissions/${id}/content`, {
        method: "PUT",
        headers: { "content-type": contentType, "content-digest": digest },
        body: content,
        duplex: "half",
      } as RequestInit),
    read: (id: string) => ask(`/v1/submissions/${id}`),
    confirm: (id: string, rule: string, reason = "Nagekeken: dit klopt echt zo.") =>
      postJson(`/v1/submissions/${id}/_confirm`, { confirmations: [{ rule, reason }] }),
    withdraw: (id: string) => ask(`/v1/submissions/${id}/_withdraw`, { method: "POST" }),
  };
}

export interface FactsOptions extends Partial<DeliveryMetadata> {
  readonly corrects?: string;
  /** Clear references of the records that are taken out. */
  readonly removes?: readonly string[];
  readonly keyCheck?: string;
}
