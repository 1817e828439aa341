import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

/** A test that prints has something to say that nobody reads: it fails instead. */
const methods = ["log", "info", "warn", "error", "debug"] as const;
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined));
});

afterEach(() => {
  const printed = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(printed, "a test printed to the console").toEqual([]);
});
