import type { TallyDelivery } from "@jobcoach/contract";
import type { Call } from "../call/call.ts";
import type { ExitCode } from "../call/stop.ts";
import { failureLines } from "../submit/failure-lines.ts";
import { gatewayAddress } from "../submit/gateway-address.ts";
import { gatewayClient } from "../submit/gateway-client.ts";
import { plain } from "../text/plain.ts";

/** Delivers tallies in place of persons and tells what became of them. */
export async function sendTallies(call: Call, delivery: TallyDelivery): Promise<ExitCode> {
  const address = gatewayAddress(call.value("to"), "to", call.has("insecure"));
  const client = await gatewayClient(call, address);
  const answer = await client.tallies.deliver(delivery);
  if (!answer.ok) {
    const { exitCode, lines } = failureLines(answer, address);
    for (const line of lines) await call.tell({ nl: plain(line.nl), en: plain(line.en) });
    return exitCode;
  }
  await call.tell(answer.value.sentence);
  return 0;
}
