import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuckets } from "./buckets.ts";

describe("allowances", () => {
  test("hold a minute's worth, and fill up evenly", () => {
    let now = 0;
    const buckets = createBuckets(60, () => now);
    for (let left = 59; left >= 0; left--) expect(buckets.take("a")).toMatchObject({ ok: true, remaining: left });
    expect(buckets.take("a")).toEqual({ ok: false, remaining: 0, resetSeconds: 1 });
    now += 999;
    expect(buckets.take("a").ok).toBe(false);
    now += 1;
    expect(buckets.take("a").ok).toBe(true);
    now += 120_000;
    expect(buckets.take("a")).toMatchObject({ ok: true, remaining: 59 });
  });

  test("are each their own", () => {
    const buckets = createBuckets(1, () => 0);
    expect([buckets.take("a").ok, buckets.take("a").ok, buckets.take("b").ok]).toEqual([true, false, true]);
  });

  test("in no stretch of time more goes through than was there at its start plus what came", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), steps, (perMinute, waits) => {
        let now = 0;
        const buckets = createBuckets(perMinute, () => now);
        const passed = waits.filter((wait) => {
          now += wait;
          return buckets.take("a").ok;
        }).length;
        expect(passed).toBeLessThanOrEqual(perMinute + Math.ceil((now / 60_000) * perMinute));
      }),
    );
  });

  test("whoever waits as long as they were told gets through", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (perMinute) => {
        let now = 0;
        const buckets = createBuckets(perMinute, () => now);
        while (buckets.take("a").ok);
        now += buckets.take("a").resetSeconds * 1000;
        expect(buckets.take("a").ok).toBe(true);
      }),
    );
  });
});
