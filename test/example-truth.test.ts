import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assemble } from "@jobcoach/core";
import { type Figure, figuresOf, tallyTrajectories } from "@jobcoach/outcomes";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleDeliveries, takeDelivery } from "./support/example-deliveries.ts";
import { repository } from "./support/repository.ts";

interface Truth {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** What the inventor of the examples knows happened, worked out by other code than the product's. */
const truth: Readonly<Record<string, { readonly retention26w: { readonly withReturns: Truth } }>> = JSON.parse(
  readFileSync(join(repository, "tools/examples/truth.json"), "utf8"),
);

let figures: readonly Figure[] = [];
beforeAll(async () => {
  const taken = await Promise.all(exampleDeliveries().map(takeDelivery));
  const { trajectories } = assemble(taken.flatMap(({ kept }) => kept));
  figures = figuresOf([...tallyTrajectories(trajectories).values()]);
});

describe("retention after 26 weeks is what the inventor of the persons knows", () => {
  test.each([
    ["apeldoorn", "GM0200"],
    ["arnhem", "GM0202"],
    ["zaanstad", "GM0479"],
  ])("%s", (name, municipality) => {
    const cohorts = figures.filter(
      (figure) =>
        figure.indicator === "retention-26w" && figure.municipality === municipality && figure.cohort !== "pooled",
    );
    const count = (key: RegExp) =>
      cohorts
        .flatMap(({ reasons }) => Object.entries(reasons))
        .filter(([reason]) => key.test(reason))
        .reduce((sum, [, n]) => sum + (n ?? 0), 0);
    const known = truth[name];
    if (known === undefined) throw new Error(`nothing is known of ${name}`);
    const { yes, no, unknown } = known.retention26w.withReturns;
    expect({
      yes: count(/^counted\/yes$/),
      no: count(/^counted\/no$/),
      unknown: count(/^unknown\//),
    }).toEqual({ yes, no, unknown });
  });
});
