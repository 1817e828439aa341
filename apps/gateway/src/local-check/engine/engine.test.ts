import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KEY_SCHEMA } from "@jobcoach/adapter";
import { assemble } from "@jobcoach/core";
import { retention26w, tallyTrajectories } from "@jobcoach/outcomes";
import { openWorkbook } from "@jobcoach/sheets";
import { describe, expect, test } from "vitest";
import { factsFile } from "../../testing/facts-file.ts";
import { deliveries, exampleFiles, fileOf, startEngine } from "../testing/run-engine.ts";
import type { ChosenFile } from "./messages.ts";

const EXPORT = "apeldoorn-export";
const KEY = JSON.stringify({
  schema: KEY_SCHEMA,
  municipality: "GM0200",
  version: 1,
  key: btoa("k".repeat(32)),
});

/** The export of Apeldoorn after somebody changed its text. */
async function changed(change: (text: string) => string): Promise<readonly ChosenFile[]> {
  const files = await exampleFiles(EXPORT);
  return Promise.all(
    files.map(async ({ name, content }) => {
      if (!name.endsWith(".csv")) return { name, content };
      const text = Buffer.from(await content.arrayBuffer()).toString("latin1");
      return fileOf(name, Buffer.from(change(text), "latin1"));
    }),
  );
}

const check = { kind: "check", language: "nl" } as const;

describe("an export", () => {
  test("is recognised in words, read to its end, and shown with its counts", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT) });
    expect(engine.of("recognised").map(({ format }) => format)).toEqual([
      "Herkend als export Apeldoorn (96\u00a0% zeker): puntkomma, Windows-1252, decimalen met een komma, datums dag-maand-jaar. Klopt dit?",
    ]);
    expect(engine.of("checked")[0]?.checked).toMatchObject({
      outcome: "some-rejected",
      isRecognised: true,
      municipality: "GM0200",
      read: "414 rijen",
      good: "407",
      withErrors: "7",
    });
    expect(engine.told.at(-1)).toEqual({ kind: "finished" });
  });

  test("shows the figures of these files, as after the half-years that are final", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT) });
    const [{ effect } = { effect: undefined }] = engine.of("effect");
    expect(effect?.basis).toBe("these-files");
    expect(effect?.rows[0]?.title).toMatch(/26 weken/);
    expect(effect?.rows[0]?.after).toMatch(/^\d\d,\d\u00a0%$/);
  });
});

describe("a broken export", () => {
  test("tells groups while it runs, the cause before what follows from it", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await changed((text) => text.replace(/^(\d+;\d{8})\d/gm, "$10")) });
    const groups = engine.of("progress").flatMap((one) => one.groups ?? []);
    expect(groups[0]?.severity).toBe("error");
    const [{ checked } = { checked: undefined }] = engine.of("checked");
    expect(checked?.groups[0]?.title).toMatch(/^Eén oorzaak, \d+ rijen · rij 2, 3, 4/);
    expect(checked?.groups[0]?.remedy).not.toBe("");
    expect(checked?.findings[0]).toMatchObject({ severityWord: "fout", row: "2" });
    expect(checked?.findings).toHaveLength(200);
    expect(checked?.findingsLeftOut).toBe((checked?.document.findings.total ?? 0) - 200);
    expect([checked?.groupsLeftOut, checked?.groups.length]).toEqual([0, checked?.document.findings.groups.length]);
  });

  test("gives all findings as a workbook that calculates nothing", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await changed((text) => text.replace(/^(\d+;\d{8})\d/gm, "$10")) });
    await engine.ask({ kind: "list-findings" });
    const [list] = engine.of("list");
    expect(list).toMatchObject({ name: "meldingen.xlsx", omitted: 0 });
    const workbook = await openWorkbook(list?.content as Blob, { onFinding: () => undefined });
    const rows = [];
    for await (const batch of workbook?.sheets[0]?.rows() ?? []) rows.push(...batch.map(({ cells }) => cells));
    expect(rows[0]).toEqual(["Bestand", "Regel", "Ernst", "Rij", "Kolom", "Wat", "Hoe te herstellen"]);
    expect(rows.length).toBe(1 + (engine.of("checked")[0]?.checked.document.findings.total ?? 0));
  });

  test("holds no value of the file in anything that is told", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await changed((text) => text.replaceAll(/;\d{9};/g, ";123456789;")) });
    expect(JSON.stringify(engine.told)).not.toContain("123456789");
  });
});

describe("beside the own figures", () => {
  const told = async (own: string) => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT), own });
    expect(engine.of("failed")).toEqual([]);
    return engine.of("effect")[0]?.effect;
  };

  test("it says from what to what each figure goes, and leaves figures of another municipality out", async () => {
    const [, ...lines] = (await factsFile({ trajectories: 200, lost: 40 }).text()).trim().split("\n");
    const { trajectories } = assemble(lines.map((line) => JSON.parse(line)));
    const tallies = [...tallyTrajectories(trajectories, { indicators: [retention26w] }).values()];
    const effect = await told(JSON.stringify(tallies));
    expect(effect?.basis).toBe("own-figures");
    expect(effect?.rows[0]).toMatchObject({
      title: "Aan het werk na 26 weken",
      before: expect.stringMatching(/^\d\d,\d\u00a0%$/),
      sentence: expect.stringMatching(/^Van \d\d,\d\u00a0% naar 84,8\u00a0%\.$/),
    });
    const elsewhere = tallies.map((tally) => ({ ...tally, municipality: "GM0202" }));
    expect((await told(JSON.stringify(elsewhere)))?.basis).toBe("these-files");
  });

  test("a municipality that never delivered sees that each figure is new", async () => {
    const effect = await told("[]");
    expect(effect?.rows[0]?.sentence).toBe("Dit cijfer is nieuw: 84,8\u00a0%.");
  });
});

describe("beside the files of last time", () => {
  test("it says which rows explain a change", async () => {
    const engine = startEngine();
    const shorter = await changed((text) => text.replace(/^10238;.*\r\n/m, ""));
    await engine.ask({ ...check, files: shorter, earlier: await exampleFiles(EXPORT) });
    const [{ effect } = { effect: undefined }] = engine.of("effect");
    expect(effect?.basis).toBe("earlier-files");
    const retention = effect?.rows.find(({ title }) => /26 weken/.test(title));
    expect(retention?.sentence).toMatch(/^Van \d\d,\d\u00a0% naar \d\d,\d\u00a0%\.$/);
    expect(retention?.explained).toEqual([
      "Eén traject verklaart 100\u00a0% van het verschil.",
      "apeldoorn-export/jobcoaching-2026-h1.csv, rij 3 (bestand van de vorige keer)",
    ]);
  });
});

describe("files that are not what they were", () => {
  test("a file that is changed after it was chosen has to be chosen again, and then it is read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chosen-"));
    const path = join(folder, "export.csv");
    writeFileSync(path, "Klantnr;BSN\r\n");
    const stale = { name: "export.csv", content: await openAsBlob(path) };
    writeFileSync(path, "Klantnr;BSN\r\n1;2\r\n");
    const engine = startEngine();
    await engine.ask({ ...check, files: [stale] });
    expect(engine.told.at(-1)).toEqual({
      kind: "refused",
      about: "check",
      text: "Een bestand is veranderd, verplaatst of weggehaald nadat het is gekozen. Kies de bestanden opnieuw.",
    });
    await engine.ask({ ...check, files: [{ name: "export.csv", content: await openAsBlob(path) }] });
    expect(engine.told.at(-1)).toEqual({ kind: "finished" });
    rmSync(folder, { recursive: true });
  });

  test("a fault of ours is told with what was asked, without what the error says", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT), own: "999990019" });
    expect(engine.told.at(-1)).toEqual({ kind: "failed", about: "check", error: "ZodError" });
  });

  test("an empty file is refused in words, and does not stand in the way of another", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: [fileOf("leeg.csv"), ...(await exampleFiles(EXPORT))] });
    const [empty, other] = engine.of("checked").map(({ checked }) => checked);
    expect(empty).toMatchObject({ outcome: "refused", read: "0 rijen", groups: [{ severity: "error" }] });
    expect(other?.outcome).toBe("some-rejected");
    expect(engine.of("effect")).toHaveLength(1);
  });

  test("the same file twice counts once", async () => {
    const sentenceOf = async (times: number) => {
      const engine = startEngine();
      const files = await exampleFiles(EXPORT);
      await engine.ask({ ...check, files: Array.from({ length: times }, () => files).flat() });
      return engine.of("effect")[0]?.effect.sentence;
    };
    expect(await sentenceOf(2)).toBe(await sentenceOf(1));
  });

  test("files of last time that cannot be read are not taken for nothing", async () => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT), earlier: [fileOf("leeg.csv")] });
    const [{ effect } = { effect: undefined }] = engine.of("effect");
    expect(effect?.basis).toBe("these-files");
    expect(effect?.sentence).toMatch(/^Met de bestanden van de vorige keer kunnen we niet vergelijken/);
    expect(effect?.rows[0]?.sentence).toBe("");
  });

  test("nothing is asked of files that were never checked", async () => {
    const engine = startEngine();
    await engine.ask({ kind: "list-findings" });
    await engine.ask({ kind: "propose", file: 0 });
    await engine.ask({ kind: "map", choices: [], purpose: "check" });
    await engine.ask({ kind: "pseudonymise", file: 0, keys: [KEY] });
    expect(engine.told.map((told) => "text" in told && told.text)).toEqual(
      Array(4).fill("Controleer eerst een bestand."),
    );
  });
});

describe("sending", () => {
  test("replaces persons with the key of the municipality, as the command does", async () => {
    const engine = startEngine();
    const files = await exampleFiles(EXPORT);
    await engine.ask({ ...check, files });
    await engine.ask({ kind: "pseudonymise", file: 0, keys: [KEY] });
    const [facts] = engine.of("facts");
    const text = (await facts?.content.text()) ?? "";
    expect(text.startsWith('{"schema":"')).toBe(true);
    const source = files.find(({ name }) => name.endsWith(".csv"))?.content ?? new Blob();
    const numbers = (await source.text()).match(/(?<=;)9\d{8}(?=;)/g) ?? [];
    expect(numbers.length).toBeGreaterThan(400);
    expect(numbers.filter((number) => text.includes(number))).toEqual([]);
    const again = startEngine();
    await again.ask({ ...check, files: [fileOf("facts.ndjson", text)] });
    expect(again.of("checked")[0]?.checked).toMatchObject({ outcome: "good", isPseudonymised: true });
    await again.ask({ kind: "pseudonymise", file: 0, keys: [] });
    expect(await again.of("facts")[0]?.content.text()).toBe(text);
  });

  test.each([
    ["a key of another municipality", KEY.replace("GM0200", "GM0202"), /Dit bestand is van Apeldoorn/],
    ["something that is no key", "{}", /Deze sleutel klopt niet/],
  ])("is refused with %s", async (_, key, text) => {
    const engine = startEngine();
    await engine.ask({ ...check, files: await exampleFiles(EXPORT) });
    await engine.ask({ kind: "pseudonymise", file: 0, keys: [key] });
    expect(engine.of("facts")).toEqual([]);
    expect(engine.of("refused")[0]).toMatchObject({ about: "pseudonymise", text: expect.stringMatching(text) });
  });
});

describe("an unknown export", () => {
  const unknown = () =>
    changed((text) => {
      const [header = "", ...rows] = text.split("\r\n");
      const renamed = header
        .replace("Klantnr", "Cliëntnummer")
        .replace("Startdatum jobcoaching", "Begin begeleiding")
        .replace("Einddatum jobcoaching", "Eind begeleiding");
      const cut = [renamed, ...rows].map((line) => line.split(";").slice(0, 22).join(";"));
      return cut.join("\r\n");
    });

  test("is mapped by choosing, checked again, and kept as a profile", async () => {
    const engine = startEngine();
    const files = await unknown();
    await engine.ask({ ...check, files, said: { municipality: "GM0200", observedUntil: "2026-06-30" } });
    await engine.ask({ kind: "propose", file: 0 });
    const [{ proposal } = { proposal: undefined }] = engine.of("proposal");
    const columns = proposal?.tables[0]?.columns ?? [];
    expect(columns.find(({ header }) => header === "BSN")).toMatchObject({ slot: "person.bsn" });
    expect(proposal?.slots.length).toBeGreaterThan(50);
    const sex = columns.findIndex(({ header }) => header === "Geslacht");
    await engine.ask({ kind: "map", choices: [{ table: 0, column: sex, slot: "" }], purpose: "save" });
    const profile = engine.of("profile")[0];
    expect(profile?.name).toBe("eigen-export.json");
    expect(await profile?.content.text()).not.toContain("person.sex");
    await engine.ask({ kind: "map", choices: [], purpose: "check" });
    expect(engine.of("refused")).toEqual([]);
    expect(engine.of("checked").at(-1)?.checked).toMatchObject({ isRecognised: true, read: "414 rijen" });
    const again = startEngine();
    const said = { municipality: "GM0200", observedUntil: "2026-06-30" };
    await again.ask({ ...check, files, said, profile: profile?.content as Blob });
    expect(again.of("checked")[0]?.checked.document.records).toEqual(
      engine.of("checked").at(-1)?.checked.document.records,
    );
  });
});

test.each(deliveries)("%s is read without a fault", async (folder) => {
  const engine = startEngine();
  await engine.ask({ ...check, files: await exampleFiles(folder) });
  expect(engine.of("failed")).toEqual([]);
  expect(engine.of("checked").map(({ checked }) => checked.outcome)).not.toContain("refused");
});
