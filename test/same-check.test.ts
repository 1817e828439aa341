import { join } from "node:path";
import { expect, test } from "vitest";
import {
  brokenExamples,
  brokenFiles,
  deliveries,
  exampleFiles,
  startEngine,
} from "../apps/gateway/src/local-check/testing/run-engine.ts";
import { runInMemory } from "../packages/cli/src/testing/memory-io.ts";
import { repository } from "./support/repository.ts";

type Files = Awaited<ReturnType<typeof exampleFiles>>;

/** What the check in the browser says of the one file with data. */
async function checkedInBrowser(files: Files) {
  const engine = startEngine();
  await engine.ask({ kind: "check", language: "nl", files });
  expect(engine.of("failed")).toEqual([]);
  return engine.of("checked").map(({ checked }) => checked.document);
}

async function checkedByCommand(path: string) {
  const { stdout } = await runInMemory(["check", path, "--json"], { cwd: join(repository, "examples") });
  return [JSON.parse(stdout)];
}

const withoutName = (documents: readonly { readonly file: string }[]) =>
  JSON.parse(JSON.stringify(documents.map((document) => ({ ...document, file: "" }))));

test.each(deliveries)("of %s the page says what the command says", async (name) => {
  const command = await checkedByCommand(`deliveries/${name}`);
  expect(withoutName(await checkedInBrowser(await exampleFiles(name)))).toEqual(withoutName(command));
});

test.each(brokenExamples)("of %s too, which has a fault", async (name) => {
  const command = await checkedByCommand(`broken/${name}`);
  expect(withoutName(await checkedInBrowser(await brokenFiles(name)))).toEqual(withoutName(command));
});

test("a file that is given twice is told on the page, as the command does", async () => {
  const files = await exampleFiles("apeldoorn-export");
  const copies = files.map((file) => ({ ...file, name: file.name.replace("apeldoorn-export", "copy") }));
  const rules = (await checkedInBrowser([...files, ...copies])).map(({ findings }) =>
    findings.groups.map(({ rule }) => rule).filter((rule) => rule === "delivery/same-file"),
  );
  expect(rules).toEqual([[], ["delivery/same-file"]]);
});
