import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import { factsAdapter, intake } from "@jobcoach/adapter";
import { participatiewet } from "@jobcoach/adapter-participatiewet";
import { uwv } from "@jobcoach/adapter-uwv";
import { printCaseResult } from "../case-result.ts";
import { request } from "../request.ts";

// As the command sets it.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=60");

const [path = ""] = process.argv.slice(2);
const ofArnhem = basename(path).startsWith("arnhem") ? { municipality: "GM0202" as const } : {};

await printCaseResult(async () => {
  const { records } = await intake(
    {
      ...request,
      given: { ...request.given, ...ofArnhem },
      file: await openAsBlob(path),
      adapters: [...participatiewet(), ...uwv(), factsAdapter],
    },
    { facts: () => undefined, findings: () => undefined },
  );
  return records.read;
});
