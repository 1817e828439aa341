import { type ReadableStream, TransformStream } from "node:stream/web";
import type { Call } from "../call/call.ts";
import { failed } from "../call/stop.ts";
import { createProgressLine } from "../io/progress-line.ts";

/** What is sent: its media type, its bytes as a stream, and how many there are where that is known. */
export interface Parcel {
  readonly name: string;
  readonly contentType: string;
  readonly body: ReadableStream<Uint8Array>;
  readonly bytes: number;
}

/** Sends a parcel and gives the answer, whatever it says. Throws a sentence when there is no answer. */
export async function send(call: Call, address: URL, parcel: Parcel): Promise<Response> {
  const line = createProgressLine(call.io.stderr);
  let sent = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      sent += piece.byteLength;
      line.show(parcel.name, sent / parcel.bytes, call.numbers.bytes(sent));
      controller.enqueue(piece);
    },
  });
  const request: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: {
      "content-type": parcel.contentType,
      accept: "application/json",
      "accept-language": call.language,
      ...(call.io.env.JOBCOACH_TOKEN === undefined ? {} : { authorization: `Bearer ${call.io.env.JOBCOACH_TOKEN}` }),
    },
    body: parcel.body.pipeThrough(counted) as BodyInit,
    duplex: "half",
    // A delivery goes to the address that was given and nowhere else.
    redirect: "manual",
  };
  try {
    return await call.io.fetch(address, request);
  } catch (error) {
    throw unreachable(error, address.host);
  } finally {
    line.clear();
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: ["daar luistert niets", "nothing listens there"],
  ENOTFOUND: ["die naam bestaat niet", "that name does not exist"],
  EAI_AGAIN: ["de naam is nu niet op te zoeken", "the name cannot be looked up now"],
  ECONNRESET: ["de verbinding is verbroken", "the connection was broken"],
  EPIPE: ["de verbinding is verbroken", "the connection was broken"],
  ETIMEDOUT: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_CONNECT_TIMEOUT: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_HEADERS_TIMEOUT: ["er komt geen antwoord", "there is no answer"],
  UND_ERR_SOCKET: ["de verbinding is verbroken", "the connection was broken"],
};

function unreachable(error: unknown, host: string) {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  const known = code === undefined ? undefined : reasons[code];
  const isCertificate = code !== undefined && /CERT|SIGNATURE|ERR_TLS/.test(code);
  const [nl, en] = known ?? (isCertificate ? ["het certificaat klopt niet", "its certificate is not valid"] : []);
  return failed(
    `Versturen naar ${host} lukt niet${nl === undefined ? "" : `: ${nl}`}. Probeer het opnieuw; twee keer versturen kan geen kwaad.`,
    `Sending to ${host} does not work${en === undefined ? "" : `: ${en}`}. Try again; sending twice does no harm.`,
  );
}
