import type { Call } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { failureLines } from "../submit/failure-lines.ts";
import { gatewayAddress } from "../submit/gateway-address.ts";
import { gatewayClient } from "../submit/gateway-client.ts";
import { plain } from "../text/plain.ts";
import { publishedComparisonLines, publishedComparisons } from "./published-comparisons.ts";
import { publishedLines } from "./published-lines.ts";
import { shownIndicators } from "./shown-indicators.ts";

/** The published outcomes of a gateway in place of files. */
export async function reportFrom(call: Call): Promise<ExitCode> {
  const other = (["out", "explain", "study", "key"] as const).find((flag) => call.has(flag));
  if (other !== undefined || call.positionals.length > 0)
    throw wrongCall(
      "Bij --from horen geen bestanden en alleen --compare, --indicator, --by en --json.",
      "With --from go no files, and only --compare, --indicator, --by and --json.",
    );
  const address = gatewayAddress(call.value("from"), "from", false);
  const client = await gatewayClient(call, address);
  const answer = await client.outcomes.published();
  if (!answer.ok) return failed(call, answer, address);
  const shown = shownIndicators(call);
  if (call.has("compare")) {
    const compared = await publishedComparisons(client, answer.value, shown, call.has("by"));
    if (!compared.ok) return failed(call, compared, address);
    if (call.has("json")) await call.print([JSON.stringify(compared.value, null, 2)]);
    else await call.print(publishedComparisonLines(answer.value.release, compared.value, shown, call));
    return 0;
  }
  const { release, items } = answer.value;
  const asked = call.has("indicator") ? items.filter((row) => shown.some(({ id }) => id === row.indicator)) : items;
  if (call.has("json")) await call.print([JSON.stringify({ release, items: asked }, null, 2)]);
  else await call.print(publishedLines(answer.value, shown, call.has("by"), call));
  return 0;
}

async function failed(call: Call, answer: Parameters<typeof failureLines>[0], address: string): Promise<ExitCode> {
  const { exitCode, lines } = failureLines(answer, address);
  for (const { nl, en } of lines) await call.tell({ nl: plain(nl), en: plain(en) });
  return exitCode;
}
