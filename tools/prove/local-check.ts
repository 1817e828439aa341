import { ensureDebianPackage } from "../check/debian.ts";
import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

const CHROMIUM = "/usr/bin/chromium";

/** LOCAL_CHECK_MEGABYTES=50 takes another size than 200 MB. */
export const localCheck: Proof = {
  name: "local-check",
  what: "a file of 200 MB is checked in a browser that holds at most 500 MB and stays at hand",
  covers: ["apps/gateway/src/local-check", "packages/adapter/src", "packages/sheets/src"],
  prove() {
    process.env.CHROMIUM_PATH ??= CHROMIUM;
    ensureDebianPackage(process.env.CHROMIUM_PATH, ["chromium", "fonts-dejavu-core"]);
    const settings = { LOCAL_CHECK_MEGABYTES: process.env.LOCAL_CHECK_MEGABYTES ?? "200" };
    return runTests("apps/gateway/src/pages/deliver/large-file.browser.test.ts", settings, "vitest.slow.config.ts");
  },
};
