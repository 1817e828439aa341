import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A page on which axe has less to look at did not come. */
const FEWEST_PASSES = 20;
const MOST_PLACES = 5;

interface Audit {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown[] }[] }[];
}

/** What axe finds that hinders people: WCAG 2.2 A and AA, and what is good practice besides. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const options = { runOnly: RULES, preload: false, resultTypes: ["violations"] };
  const { passes, violations } = await page.evaluate<Audit>(`axe.run(document, ${JSON.stringify(options)})`);
  if (passes.length < FEWEST_PASSES) return [`axe looked at next to nothing: ${passes.length} rules passed`];
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, MOST_PLACES).map(({ target }) => target.join(" "));
    return `axe ${id}, ${nodes.length} times: ${places.join(", ")}`;
  });
}
