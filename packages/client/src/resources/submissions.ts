import {
  Check,
  type ConfirmationRequest,
  type FactsDelivery,
  type FileAnnouncement,
  FindingPage,
  hashFile,
  isSettled,
  Receipt,
  Submission,
  SubmissionProgress,
} from "@jobcoach/contract";
import type { Finding } from "@jobcoach/core";
import type { Answer } from "../request/answer.ts";
import type { Requester } from "../request/requester.ts";
import { sleep } from "../request/retry.ts";
import { type DeliveryDetails, deliveryBody } from "./delivery-body.ts";
import { type Item, itemsOf } from "./pages.ts";
import { readEvents } from "./read-events.ts";

/** How a file is sent. */
export interface SendOptions {
  /** Told how many bytes have gone and how many there are; more go than the file has, for what stands around it. */
  readonly onProgress?: (sent: number, bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** A request with an effect has a key, so that it can be sent again; one is made where none is given. */
export interface OnceOptions {
  /** 16 to 128 letters, digits, hyphens and underscores, such as a UUID. */
  readonly idempotencyKey?: string;
}

const FACTS_MARK = '{"schema":"jobcoach-facts/';
const PAGE_SIZE = 500;

/** Deliveries: sending them, in one step or two, and what becomes of them. */
export const submissionsClient = ({ ask, open }: Requester) => ({
  /** Delivers a file in one step. The gateway waits some time for what becomes of it. */
  async deliver(
    file: Blob,
    {
      onProgress,
      signal,
      idempotencyKey = crypto.randomUUID(),
      ...details
    }: DeliveryDetails & SendOptions & OnceOptions = {},
  ): Promise<Answer<Submission>> {
    const body = deliveryBody(file, details, await isFacts(file));
    return ask(
      {
        method: "POST",
        path: "/v1/submissions",
        file: body,
        idempotencyKey,
        ...told(body.content, onProgress),
        signal,
      },
      Submission,
    );
  },
  /** Delivers facts as they are in memory, at most 1 MiB of JSON. */
  deliverFacts: (delivery: FactsDelivery, { idempotencyKey = crypto.randomUUID() }: OnceOptions = {}) =>
    ask({ method: "POST", path: "/v1/submissions", json: delivery, idempotencyKey }, Submission),
  /** Announces a file that follows: the first of two steps. */
  announce: (announcement: FileAnnouncement, { idempotencyKey = crypto.randomUUID() }: OnceOptions = {}) =>
    ask({ method: "POST", path: "/v1/submissions", json: announcement, idempotencyKey }, Submission),
  /** Sends the content of an announced file with its digest: the second step. It may be sent again as long as it is the same. */
  async sendContent(
    id: string,
    file: Blob,
    mediaType: FileAnnouncement["contentType"],
    { sha256, onProgress, signal }: SendOptions & { readonly sha256?: string } = {},
  ): Promise<Answer<Submission>> {
    const digest = sha256 ?? (await hashFile(file)).sha256;
    return ask(
      {
        method: "PUT",
        path: `/v1/submissions/${encodeURIComponent(id)}/content`,
        file: { content: file, mediaType },
        headers: { "content-digest": `sha-256=:${base64OfHex(digest)}:` },
        ...told(file, onProgress),
        signal,
      },
      Submission,
    );
  },
  read: (id: string) => ask({ method: "GET", path: addressOf(id) }, Submission),
  /** The submission when nothing more happens to it by itself; asks now and then until that is so. */
  async settled(id: string, { signal, pauseMs = 1000 }: { signal?: AbortSignal; pauseMs?: number } = {}) {
    for (;;) {
      const answer = await ask({ method: "GET", path: addressOf(id), signal }, Submission);
      if (!answer.ok || isSettled(answer.value.state)) return answer;
      await sleep(pauseMs, signal);
    }
  },
  confirm: (id: string, said: ConfirmationRequest, { idempotencyKey = crypto.randomUUID() }: OnceOptions = {}) =>
    ask({ method: "POST", path: `${addressOf(id)}/_confirm`, json: said, idempotencyKey }, Submission),
  withdraw: (id: string, { idempotencyKey = crypto.randomUUID() }: OnceOptions = {}) =>
    ask({ method: "POST", path: `${addressOf(id)}/_withdraw`, idempotencyKey }, Submission),
  /** How far a submission is, as it goes; each holds all that is known. Ends when nothing more happens by itself. */
  async *events(id: string, { signal }: { signal?: AbortSignal } = {}): AsyncGenerator<Item<SubmissionProgress>, void> {
    const answer = await open({ method: "GET", path: `${addressOf(id)}/events`, signal }, "text/event-stream");
    if (!answer.ok) return yield answer;
    for await (const { name, data } of readEvents(answer.value)) {
      const progress = SubmissionProgress.strip().safeParse(JSON.parse(data)).data;
      if (progress !== undefined) yield { ok: true, value: progress };
      if (name === "end") return;
    }
  },
  /** All findings that were kept, in the order of the file. */
  findings: (id: string): AsyncGenerator<Item<Omit<Finding, "reference">>, void> =>
    itemsOf(PAGE_SIZE, (page) =>
      ask({ method: "GET", path: `${addressOf(id)}/findings`, query: { page, pageSize: PAGE_SIZE } }, FindingPage),
    ),
  /** The signed receipt of what was accepted; `verifyReceipt` of `@jobcoach/contract` holds it against a file. */
  receipt: (id: string) => ask({ method: "GET", path: `${addressOf(id)}/receipt` }, Receipt),
  /** Says what would become of a file, and keeps nothing of it. */
  async check(
    file: Blob,
    { onProgress, signal, ...details }: DeliveryDetails & SendOptions = {},
  ): Promise<Answer<Check>> {
    const body = deliveryBody(file, details, await isFacts(file));
    return ask({ method: "POST", path: "/v1/checks", file: body, ...told(body.content, onProgress), signal }, Check);
  },
});

const addressOf = (id: string) => `/v1/submissions/${encodeURIComponent(id)}`;

const isFacts = async (file: Blob) => (await file.slice(0, FACTS_MARK.length).text()) === FACTS_MARK;

const told = ({ size }: Blob, onProgress: SendOptions["onProgress"]) =>
  onProgress === undefined ? {} : { onSent: (sent: number) => onProgress(sent, size) };

const base64OfHex = (hex: string) =>
  btoa(String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
