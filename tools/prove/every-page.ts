import { ensureDebianPackage } from "../check/debian.ts";
import type { Proof } from "./proof.ts";
import { runTests } from "./run-tests.ts";

const CHROMIUM = "/usr/bin/chromium";

export const everyPage: Proof = {
  name: "every-page",
  what: "no page hinders anybody: each of them, in both languages and every look, in a browser",
  covers: ["apps/gateway/src/pages", "apps/gateway/src/testing/every-page"],
  prove() {
    process.env.CHROMIUM_PATH ??= CHROMIUM;
    ensureDebianPackage(process.env.CHROMIUM_PATH, ["chromium", "fonts-dejavu-core"]);
    const path = "apps/gateway/src/pages/site/every-page.browser.test.ts";
    return runTests(path, { JOBCOACH_EVERY_COMBINATION: "1" }, "vitest.slow.config.ts");
  },
};
