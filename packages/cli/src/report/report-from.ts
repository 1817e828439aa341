import type { Call } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { failureLines } from "../submit/failure-lines.ts";
import { gatewayAddress } from "../submit/gateway-address.ts";
import { gatewayClient } from "../submit/gateway-client.ts";
import { plain } from "../text/plain.ts";
import { publishedLines } from "./published-lines.ts";
import { shownIndicators } from "./shown-indicators.ts";

/** The published outcomes of a gateway in place of files. */
export async function reportFrom(call: Call): Promise<ExitCode> {
  const other = (["out", "compare", "explain", "study", "key"] as const).find((flag) => call.has(flag));
  if (other !== undefined || call.positionals.length > 0)
    throw wrongCall(
      "Bij --from horen geen bestanden en alleen --indicator, --by en --json.",
      "With --from go no files, and only --indicator, --by and --json.",
    );
  const address = gatewayAddress(call.value("from"), "from", false);
  const client = await gatewayClient(call, address);
  const answer = await client.outcomes.published();
  if (!answer.ok) {
    const { exitCode, lines } = failureLines(answer, address);
    for (const { nl, en } of lines) await call.tell({ nl: plain(nl), en: plain(en) });
    return exitCode;
  }
  const shown = shownIndicators(call);
  const { release, items } = answer.value;
  const asked = call.has("indicator") ? items.filter((row) => shown.some(({ id }) => id === row.indicator)) : items;
  if (call.has("json")) await call.print([JSON.stringify({ release, items: asked }, null, 2)]);
  else await call.print(publishedLines(answer.value, shown, call.has("by"), call));
  return 0;
}
