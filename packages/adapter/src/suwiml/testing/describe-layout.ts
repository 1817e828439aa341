import type { Finding } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { parseXmlMessage } from "../../xml/parse-xml-message.ts";
import { checkLayout } from "../check-layout.ts";
import { type LayoutRow, layoutTree } from "../element-layout.ts";
import { createElementReport } from "../element-report.ts";

/** What holds for the element table of every service, with or without its official schema at hand. */
export function describeLayout(service: string, layout: readonly LayoutRow[]): void {
  describe(`the element table of ${service}`, () => {
    const checked = layout.filter(
      ({ path }) => !layout.some((row) => row.passedOver && path.startsWith(`${row.path}/`)),
    );
    const required = checked.filter(({ path, occurs }) => path.includes("/") && occurs.startsWith("1"));
    const single = checked.filter(({ occurs, passedOver }) => !occurs.endsWith("*") && !passedOver);

    test("names every element once", () => {
      expect(new Set(layout.map(({ path }) => path)).size).toBe(layout.length);
    });

    test("finds nothing in a message with every element once, in order", () => {
      expect(findingsIn(layout, messageOf(layout))).toEqual([]);
    });

    test.each(required.map(({ path }) => path))("misses %s", (path) => {
      const rows = layout.filter((row) => row.path !== path && !row.path.startsWith(`${path}/`));
      expect(findingsIn(layout, messageOf(rows))).toContain("suwiml/missing-element");
    });

    test("notices each element that stands twice and may stand once", () => {
      for (const { path } of single) {
        expect([path, findingsIn(layout, messageOf(layout, path))]).toContainEqual(
          expect.arrayContaining(["suwiml/repeated-element"]),
        );
      }
    });

    test("knows no element besides its own", () => {
      expect(findingsIn(layout, `${messageOf(layout)}<Onbekend/>`)).toEqual(["unknown"]);
    });
  });
}

/** A message of these elements; the one that is doubled stands twice. */
function messageOf(rows: readonly LayoutRow[], doubled?: string, parent = ""): string {
  const own = rows.filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) === parent);
  return own
    .map(({ path, type }) => {
      const inside = type === undefined ? messageOf(rows, doubled, path) : "";
      const name = path.slice(path.lastIndexOf("/") + 1);
      return `<${name}>${inside}</${name}>`.repeat(path === doubled ? 2 : 1);
    })
    .join("");
}

function findingsIn(layout: readonly LayoutRow[], content: string): readonly string[] {
  const parsed = parseXmlMessage(`<Antwoord>${content}</Antwoord>`);
  if (!parsed.ok) throw new Error(parsed.finding.rule);
  const found: Finding[] = [];
  const unknown: string[] = [];
  const report = createElementReport({ record: 1 }, found);
  checkLayout(parsed.root, layoutTree(layout), report, () => unknown.push("unknown"));
  return [...found.map(({ rule }) => rule), ...unknown];
}
