import type { Answer, Client, DeliveryDetails } from "@jobcoach/client";
import { isSettled, type Submission } from "@jobcoach/contract";
import type { Call } from "../call/call.ts";
import { createProgressLine } from "../io/progress-line.ts";

/** A file ready to be sent, with what is to be said about it. */
export interface Delivery {
  readonly name: string;
  readonly file: Blob;
  readonly details: DeliveryDetails;
}

/** What the gateway answered in the end, and whether it had the same delivery before. */
export interface Delivered {
  readonly answer: Answer<Submission>;
  readonly wasThere: boolean;
}

/** The status of an answer about what was there already. */
const OK = 200;

/** So long at most for what becomes of a delivery; after that its address tells. */
const PATIENCE_MS = 10 * 60_000;

/** Sends a file, with a bar on a terminal, and waits until nothing more happens to it by itself. */
export async function deliverFile(
  { io, numbers, say }: Call,
  { submissions }: Client,
  { name, file, details }: Delivery,
): Promise<Delivered> {
  const line = createProgressLine(io.stderr);
  try {
    const onProgress = (sent: number, bytes: number) => line.show(name, sent / bytes, numbers.bytes(sent));
    const answer = await submissions.deliver(file, { ...details, ...(io.stderr.isTerminal ? { onProgress } : {}) });
    const wasThere = answer.ok && answer.status === OK;
    if (!answer.ok || isSettled(answer.value.state)) return { answer, wasThere };
    line.show(name, undefined, say({ nl: "wordt nagekeken", en: "is being checked" }));
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const settled = await submissions.settled(answer.value.id, { signal }).catch(() => answer);
    return { answer: settled.ok ? settled : answer, wasThere };
  } finally {
    line.clear();
  }
}
