import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";
import { library } from "../../tsup.shared.ts";

/** The statements, the stylesheet and the database thread are files of their own and lie beside the bundle. */
export default defineConfig({
  ...library({ index: "src/index.ts", main: "src/main.ts", "pglite-worker": "src/db/pglite-worker.ts" }),
  async onSuccess() {
    await cp("src/db/migrations", "dist/migrations", { recursive: true });
    await cp("src/pages/assets", "dist/assets", { recursive: true });
  },
});
