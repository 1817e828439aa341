import { describe, expect, test } from "vitest";
import type { Adapter } from "../contract/adapter.ts";
import type { AdapterFixture } from "./adapter-fixture.ts";
import { CHECKS } from "./check-id.ts";
import { allChecks } from "./checks/all-checks.ts";
import { type Check, createKit, type DescribeAdapterOptions, type Kit, type Tell } from "./kit.ts";

/**
 * Holds an adapter to what holds for every adapter; call it in a test file of vitest. A check that fails for now is named in
 * `expectedFailures` with its reason, and fails when it starts to pass.
 */
export function describeAdapter(
  adapter: Adapter,
  fixtures: readonly AdapterFixture[],
  options: DescribeAdapterOptions = {},
): void {
  const kit = createKit(adapter, fixtures, options);
  describe(`every adapter: ${adapter.id}`, () => {
    for (const check of allChecks.filter(({ applies }) => applies?.(kit) ?? true)) {
      test(`${check.id}: ${CHECKS[check.id]}`, { timeout: TIMEOUT }, async ({ annotate }) => {
        const lines: string[] = [];
        await runCheck(check, kit, (line) => void lines.push(line));
        for (const line of lines) {
          await annotate(line);
          process.stdout.write(`${line}\n`);
        }
      });
    }
    test("expected failures are checks that apply", () => {
      const known = allChecks.filter(({ applies }) => applies?.(kit) ?? true).map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(Object.keys(options.expectedFailures ?? {})));
    });
  });
}

const TIMEOUT = 120_000;

/** Runs a check; one that is expected to fail must do so, and say why it may. */
export async function runCheck(check: Check, kit: Kit, tell: Tell): Promise<void> {
  const reason = kit.options.expectedFailures?.[check.id];
  if (reason === undefined) return check.run(kit, tell);
  if (reason.trim() === "") throw new Error(`Say why ${check.id} may fail.`);
  const passed = await check.run(kit, tell).then(
    () => true,
    () => false,
  );
  if (passed) throw new Error(`${check.id} passes now. Take it out of expectedFailures, where it says: ${reason}`);
}
