import { brokenFiles } from "./broken.ts";
import { castOf } from "./cast.ts";
import { makeDeliveries } from "./deliveries.ts";
import { judge } from "./expected.ts";
import { exists, isUpToDate, type Output, write } from "./output.ts";
import { readme } from "./readme.ts";
import { truthFiles } from "./truth-files.ts";
import { makeXlsx, tableHash } from "./workbook.ts";

// Writes examples/deliveries and examples/broken; with --check only compares. The workbook is made anew when what stands
// in it has changed, because LibreOffice writes other bytes every time.
const casts = { apeldoorn: castOf("apeldoorn"), arnhem: castOf("arnhem"), zaanstad: castOf("zaanstad") };
const deliveries = makeDeliveries(casts);
const judgements = { apeldoorn: judge(casts.apeldoorn), arnhem: judge(casts.arnhem), zaanstad: judge(casts.zaanstad) };
const { path, sheets } = deliveries.workbook;
const hash: Output = { path: "tools/examples/arnhem-workbook.sha256", content: `${tableHash(sheets)}\n` };
const outputs: readonly Output[] = [
  ...deliveries.outputs,
  ...brokenFiles(casts.apeldoorn),
  ...truthFiles(casts, judgements),
  readme(casts, judgements, deliveries),
];
const workbookIsStale = !exists(path) || !isUpToDate(hash);

if (process.argv.includes("--check")) {
  const stale = outputs.filter((output) => !isUpToDate(output)).map((output) => output.path);
  if (workbookIsStale) stale.push(path);
  for (const each of stale) console.error(`not as generated: ${each}`);
  if (stale.length > 0) console.error("Run: node tools/examples/generate.ts");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  if (workbookIsStale) write({ path, content: makeXlsx(sheets) });
  for (const output of [...outputs, hash]) write(output);
  console.log(`${outputs.length + 1} files are up to date`);
}
