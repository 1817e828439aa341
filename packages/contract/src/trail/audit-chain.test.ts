import { describe, expect, test } from "vitest";
import { auditLine, emptyHead, nextAuditEntry, verifyAuditLog } from "./audit-chain.ts";
import type { AuditEntry, AuditEvent } from "./audit-entry.ts";

const chainOf = (count: number): readonly AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { chain, number, hash } = entries.at(-1) ?? emptyHead("GM0200");
    entries.push(
      nextAuditEntry(
        { chain, number, hash },
        {
          at: `2026-07-13T09:00:0${index}.000Z`,
          action: "submission-accepted",
          object: `submission ${index}`,
          result: "done",
          actor: "gateway",
          origin: "gateway",
        },
      ),
    );
  }
  return entries;
};

const entries = chainOf(5);
const textOf = (some: readonly AuditEntry[]) => some.map((entry) => `${auditLine(entry)}\n`).join("");
const text = textOf(entries);
const headAt = (index: number) => {
  const { chain, number, hash } = entries[index] as AuditEntry;
  return { chain, number, hash };
};

describe("an audit log", () => {
  test("as it was written is whole, and so is an empty one", () => {
    expect(verifyAuditLog(text)).toEqual({ outcome: "whole", head: headAt(4), headIsKnown: false });
    expect(verifyAuditLog("")).toEqual({ outcome: "whole", head: undefined, headIsKnown: false });
  });

  test("of which any one byte was flipped is changed in the line of that byte", () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const verdict = verifyAuditLog(flipped.toString("utf8"));
      const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
      expect(verdict, `byte ${at}`).toEqual({ outcome: "changed", line });
    }
  });

  test("from which any one line was taken out is out of place where it is missed; at the end only a head tells", () => {
    for (const index of [0, 1, 2, 3])
      expect(verifyAuditLog(textOf(entries.toSpliced(index, 1)))).toEqual({
        outcome: "out-of-place",
        line: index + 1,
        expected: index + 1,
        found: index + 2,
      });
    expect(verifyAuditLog(textOf(entries.slice(0, 4))).outcome).toBe("whole");
    expect(verifyAuditLog(textOf(entries.slice(0, 4)), headAt(4))).toEqual({
      outcome: "cut-off",
      expected: 5,
      found: 4,
    });
  });

  test("of which two lines were swapped is out of place at the first of them", () => {
    const [one, two, ...others] = entries as [AuditEntry, AuditEntry, ...AuditEntry[]];
    expect(verifyAuditLog(textOf([two, one, ...others]))).toEqual({
      outcome: "out-of-place",
      line: 1,
      expected: 1,
      found: 2,
    });
  });

  test("written anew as a whole differs from a head that was kept, and one that grew does not", () => {
    const forged = nextAuditEntry(emptyHead("GM0200"), { ...eventOf(entries[0] as AuditEntry), actor: "nobody" });
    expect(verifyAuditLog(textOf([forged]), headAt(0))).toEqual({ outcome: "other-head", line: 1 });
    expect(verifyAuditLog(text, headAt(2))).toMatchObject({ outcome: "whole", headIsKnown: true });
  });

  test("with a line end too few or too many is changed", () => {
    expect(verifyAuditLog(text.slice(0, -1))).toEqual({ outcome: "changed", line: 5 });
    expect(verifyAuditLog(`${text}\n`)).toEqual({ outcome: "changed", line: 6 });
  });
});

function eventOf({ chain: _, number: __, previous: ___, hash: ____, ...event }: AuditEntry): AuditEvent {
  return event;
}
