import { expect, vi } from "vitest";
import type { MapContext, RawRecord } from "../../contract/adapter.ts";
import type { Check, Kit } from "../kit.ts";
import { takeIn } from "../take-in.ts";

export const deterministic: Check = {
  id: "deterministic",
  async run(kit) {
    for (const fixture of kit.fixtures) {
      const once = await kit.take(fixture);
      for (const day of ["1999-12-31T23:59:59Z", "2051-02-28T12:00:00Z"]) {
        const again = await atTime(day, () => kit.take(fixture));
        expect(again, `${fixture.name}, again at ${day}`).toEqual(once);
      }
    }
  },
};

async function atTime<Result>(now: string, run: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
  }
}

export const mapPure: Check = {
  id: "map-pure",
  async run(kit) {
    for (const { name, bytes, given = {} } of kit.fixtures) {
      const seen: Seen[] = [];
      await takeIn(rememberingAdapter(kit, seen), bytes, { given });
      for (const [raw, context, mapped] of seen.toReversed())
        expect(kit.adapter.map(raw, context), `${name}: a record mapped again`).toEqual(mapped);
    }
  },
};

type Seen = readonly [raw: RawRecord, context: MapContext, mapped: unknown];

/** The adapter, with all that was mapped and to what. */
function rememberingAdapter({ adapter }: Kit, seen: Seen[]): Kit["adapter"] {
  return {
    ...adapter,
    map(raw, context) {
      const mapped = adapter.map(raw, context);
      seen.push([raw, context, structuredClone(mapped)]);
      return mapped;
    },
  };
}
