import type { DeliveryEffect, ExplainingTrajectory, FigureChange } from "@jobcoach/contract";
import { describe, expect, it } from "vitest";
import { aSubmission } from "../testing/a-submission.ts";
import { listeningGateway } from "../testing/listening-gateway.ts";
import { runInMemory } from "../testing/memory-io.ts";
import { folderWithExport } from "../testing/temporary-folder.ts";

const figure = (indicator: string, values: FigureChange["values"], over: Partial<FigureChange> = {}): FigureChange => ({
  indicator,
  definitionVersion: "1.0.0",
  cohort: "pooled",
  reasonsBefore: null,
  reasonsAfter: null,
  values,
  ...over,
});

const retention = figure("retention-26w", [{ value: "share", before: 0.84, beforeN: 100, after: 0.86, afterN: 102 }]);

const explained = (share: number, ...rows: (readonly number[])[]) => ({
  indicator: "retention-26w",
  cohort: "pooled",
  value: "share",
  changed: rows.length,
  share,
  trajectories: rows.map(
    (own): ExplainingTrajectory => ({ rows: [...own], before: ["counted/no"], after: ["counted/yes"], effect: 0.01 }),
  ),
});

const anEffect = (over: Partial<DeliveryEffect>): DeliveryEffect => ({
  sentence: {
    nl: "Het aantal trajecten gaat van 100 naar 102.",
    en: "The number of trajectories goes from 100 to 102.",
  },
  trajectories: { before: 100, after: 102 },
  figures: [retention],
  explanations: [],
  ...over,
});

/** What is printed about a delivery with an effect, its spaces made single. */
async function told(over: Partial<DeliveryEffect>, { status = 201, lang = "nl" } = {}): Promise<string> {
  await using folder = await folderWithExport();
  await using gateway = await listeningGateway(status, aSubmission("accepted", anEffect(over)));
  const argv = ["submit", "export", "--to", gateway.address, "--key", "key.json", "--lang", lang];
  const { stdout } = await runInMemory(argv, { cwd: folder.path });
  return stdout.replaceAll(/\s+/g, " ");
}

describe("what a delivery does to own figures", () => {
  it("is told of the main figures, before and after", async () => {
    const said = await told({});
    expect(said).toContain("Het aantal trajecten gaat van 100 naar 102.");
    expect(said).toContain("ervoor erna Aan het werk na 26 weken 84,0 % (n 100) 86,0 % (n 102)");
    expect(said).toContain("Dit zijn eigen cijfers, niet om te publiceren.");
    expect(await told({}, { lang: "en" })).toContain("In work after 26 weeks 84.0% (n 100) 86.0% (n 102)");
  });

  it("names the moment and how hours were recorded, in the order of the main figures", async () => {
    const hours = figure(
      "coaching-hours-employee",
      [
        { value: "baseline", before: 5.1, beforeN: 81, after: 5.25, afterN: 80 },
        { value: "followUp", before: null, beforeN: 0, after: 3, afterN: 12 },
        { value: "change", before: -2, beforeN: 8, after: -1, afterN: 9 },
      ],
      { hoursMode: "reported" },
    );
    const said = await told({ figures: [hours, retention] });
    expect(said.indexOf("Aan het werk")).toBeLessThan(said.indexOf("Uren begeleiding"));
    expect(said).toContain("5,1 (n 81) 5,3 (n 80)");
    expect(said).toContain("nog geen 3,0 (n 12)");
    expect(said).toContain("van de coach), na een half jaar");
    expect(said).not.toContain("-2");
  });

  it("says which rows make most of a change, first rows first, and what is not in the file", async () => {
    const rows = await told({ explanations: [explained(0.6, [87], [12, 40, 41], [], [33])] });
    expect(rows).toContain(
      "Aan het werk na 26 weken: 60 % van het verschil komt door rij 12 (ook 40, 41), 33, 87 en 1 traject dat niet in dit bestand staat.",
    );
    const gone = await told({ explanations: [explained(1, [], [])] }, { lang: "en" });
    expect(gone).toContain(
      "In work after 26 weeks: the difference comes from 2 trajectories that are not in this file.",
    );
  });

  it("says of how many these are the few, and tells no rows of a value that reads the same", async () => {
    const some = { ...explained(0.6, [12]), changed: 61 };
    expect(await told({ explanations: [some] })).toContain(
      "60 % van het verschil komt door rij 12 (van 61 trajecten die dit cijfer verplaatsen).",
    );
    expect(await told({ explanations: [{ ...some, share: 1 }] }, { lang: "en" })).toContain(
      "the difference mostly comes from row 12 (of 61 trajectories that move this figure).",
    );
    const same = figure("retention-26w", [{ value: "share", before: 0.8401, beforeN: 100, after: 0.8402, afterN: 98 }]);
    const said = await told({ figures: [same], explanations: [some] });
    expect(said).toContain("84,0 % (n 100) 84 % (n 98)");
    expect(said).not.toContain("rij 12");
  });

  it("leaves out what is not a main figure, not of all final half-years, or too small to be seen", async () => {
    const said = await told({
      figures: [
        figure("retention-52w", retention.values),
        { ...retention, cohort: "2024H1" },
        figure("work-fit", [{ value: "baseline", before: 7.51, beforeN: 40, after: 7.52, afterN: 40 }]),
      ],
      explanations: [explained(1, [12])],
    });
    expect(said).toContain("De belangrijkste cijfers over halfjaren die definitief zijn, veranderen niet.");
    expect(said).not.toContain("rij 12");
    expect(said).not.toContain("ervoor");
  });

  it("is not told again of a delivery that was there already", async () => {
    expect(await told({}, { status: 200 })).not.toContain("ervoor");
  });
});
