import { expect, test } from "vitest";
import { uuidV7 } from "./uuid-v7.ts";

test("has the version and variant of RFC 9562 and sorts by time", () => {
  const [early, late] = [uuidV7(new Date("2026-07-01T00:00:00.000Z")), uuidV7(new Date("2026-07-01T00:00:00.001Z"))];
  for (const id of [early, late])
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  expect(early.slice(0, 13).replace("-", "")).toBe(Date.UTC(2026, 6, 1).toString(16).padStart(12, "0"));
});
