import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCE = join(import.meta.dirname, "..");

it("a command that uses no network does not load the client: nothing imports it but for its types", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const naming = files.filter((file) =>
    /^import (?!type)[^;]*"@jobcoach\/client"/m.test(readFileSync(join(SOURCE, file), "utf8")),
  );
  expect(naming).toEqual([]);
  expect(readFileSync(join(SOURCE, "submit/gateway-client.ts"), "utf8")).toContain('await import("@jobcoach/client")');
});
