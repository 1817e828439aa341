import { expect, test } from "vitest";
import { profileFile } from "../columns/profile-file.ts";
import { withChosenSlots } from "./choose-slots.ts";
import { proposeMapping } from "./propose-mapping.ts";

const TEXT = `Nummer;Sofinr;Kunne;Begin;Tijd\n${Array.from({ length: 10 }, (_, row) => `K${row};999990019;${row % 2 === 0 ? "Man" : "Vrouw"};01-02-2025;1,5`).join("\n")}`;

async function proposed() {
  const file = await profileFile(new Blob([TEXT]));
  if (file === undefined) throw new Error("no table");
  return { file, proposal: proposeMapping(file) };
}

const columnIn = (proposal: Awaited<ReturnType<typeof proposed>>["proposal"], at: number) =>
  proposal.tables[0]?.columns[at];

test("a choice brings its codes and unit along, and what is missing follows", async () => {
  const { file, proposal } = await proposed();
  const chosen = withChosenSlots(proposal, file, [
    { table: 0, column: 0, slot: "client.ref" },
    { table: 0, column: 2, slot: "person.sex" },
    { table: 0, column: 3, slot: "provision.from" },
  ]);
  expect(columnIn(chosen, 2)).toMatchObject({ slot: "person.sex", confidence: 1, codes: { Man: "m", Vrouw: "f" } });
  expect(chosen.tables[0]?.missing).toEqual([["provision.type"]]);
});

test("a column can be left out, the last choice counts, and a choice that was proposed changes nothing", async () => {
  const { file, proposal } = await proposed();
  const without = withChosenSlots(proposal, file, [
    { table: 0, column: 1, slot: "client.ref" },
    { table: 0, column: 1, slot: undefined },
  ]);
  expect(columnIn(without, 1)?.slot).toBeUndefined();
  const same = proposal.tables[0]?.columns.map(({ slot }, column) => ({ table: 0, column, slot })) ?? [];
  expect(withChosenSlots(proposal, file, same)).toEqual(proposal);
});
