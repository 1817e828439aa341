import { headlineIndicators, type Indicator, indicators } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { closest } from "../text/closest.ts";
import { plain } from "../text/plain.ts";

const EVERY = "all";

/** The indicators behind `--indicator`, in the order of all; without it those that come first. */
export function shownIndicators(call: Call): readonly Indicator[] {
  if (!call.has("indicator")) return headlineIndicators;
  const asked = call
    .values("indicator")
    .flatMap((value) => value.split(","))
    .map((id) => id.trim());
  const ids = indicators.map(({ id }) => id);
  const wrong = asked.find((id) => id !== EVERY && !ids.includes(id));
  if (wrong !== undefined) throw unknownIndicator(wrong, ids);
  return asked.includes(EVERY) ? indicators : indicators.filter(({ id }) => asked.includes(id));
}

function unknownIndicator(id: string, ids: readonly string[]) {
  const meant = closest(id, [...ids, EVERY]);
  const shown = plain(id);
  const list = [EVERY, ...ids].join(", ");
  return wrongCall(
    `De indicator ${shown} bestaat niet.${meant === undefined ? "" : ` Misschien ${meant}?`} Kies uit: ${list}.`,
    `There is no indicator ${shown}.${meant === undefined ? "" : ` Did you mean ${meant}?`} Choose from: ${list}.`,
  );
}
