import { cp, mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { library } from "../../tsup.shared.ts";
import { bundleLocalCheck } from "./bundle-local-check.ts";

/** The statements, the stylesheet, the scripts of the pages and the threads are files of their own and lie beside the bundle. */
export default defineConfig({
  ...library({
    index: "src/index.ts",
    main: "src/main.ts",
    "pglite-worker": "src/db/pglite-worker.ts",
    "group-thread": "src/releases/group-thread.ts",
  }),
  async onSuccess() {
    await cp("src/db/migrations", "dist/migrations", { recursive: true });
    await cp("src/pages/assets", "dist/assets", { recursive: true });
    await mkdir("dist/local-check", { recursive: true });
    for (const [name, text] of Object.entries(await bundleLocalCheck()))
      await writeFile(`dist/local-check/${name}.js`, text);
  },
});
