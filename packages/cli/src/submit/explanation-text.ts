import type { ChangeExplanation, ExplainingTrajectory } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";

/** Which few trajectories make most of a change, by their rows in the file that was delivered or made into facts. */
export function explanationText({ trajectories, changed, share }: ChangeExplanation, { say, numbers }: Call): string {
  const inFile = trajectories.filter(({ rows }) => rows.length > 0).sort((a, b) => firstRow(a) - firstRow(b));
  const also = say({ nl: "ook", en: "also" });
  const rows = inFile.map((one) => rowsOf(one, also)).join(", ");
  const elsewhere = trajectories.length - inFile.length;
  const by = [
    ...(inFile.length === 0 ? [] : [say({ nl: `rij ${rows}`, en: `row ${rows}` })]),
    ...(elsewhere === 0 ? [] : [say(elsewhereText(elsewhere, numbers.count(elsewhere)))]),
  ].join(say({ nl: " en ", en: " and " }));
  const all = numbers.count(changed);
  const of =
    changed > trajectories.length
      ? say({
          nl: ` (van ${all} trajecten die dit cijfer verplaatsen)`,
          en: ` (of ${all} trajectories that move this figure)`,
        })
      : "";
  const part =
    share < 1
      ? say({
          nl: `${numbers.percent(share, 0)} van het verschil komt`,
          en: `${numbers.percent(share, 0)} of the difference comes`,
        })
      : of === ""
        ? say({ nl: "het verschil komt", en: "the difference comes" })
        : say({ nl: "het verschil komt vooral", en: "the difference mostly comes" });
  return say({ nl: `${part} door ${by}${of}.`, en: `${part} from ${by}${of}.` });
}

const firstRow = ({ rows }: ExplainingTrajectory) => rows[0] ?? 0;

/** A trajectory that stands in several rows has the others behind its first. */
function rowsOf({ rows: [first, ...others] }: ExplainingTrajectory, also: string): string {
  return others.length === 0 ? `${first}` : `${first} (${also}\u00a0${others.join(",\u00a0")})`;
}

const elsewhereText = (count: number, shown: string): LocalizedText =>
  count === 1
    ? { nl: "1 traject dat niet in dit bestand staat", en: "1 trajectory that is not in this file" }
    : { nl: `${shown} trajecten die niet in dit bestand staan`, en: `${shown} trajectories that are not in this file` };
