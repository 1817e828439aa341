import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the checkout. */
export const repository = join(import.meta.dirname, "..", "..");

/** Short names of all workspaces: packages and apps. */
export const packageNames = (): readonly string[] =>
  ["packages", "apps"].flatMap((folder) =>
    readdirSync(join(repository, folder)).filter((name) => existsSync(join(repository, folder, name, "package.json"))),
  );

/** The folder of a workspace. */
export const folderOf = (name: string) =>
  ["packages", "apps"].map((folder) => join(repository, folder, name)).find((folder) => existsSync(folder)) ?? name;

/** Source files of a workspace that are shipped: no tests, no support for tests, no fixtures. */
export function sourceFiles(name: string): readonly string[] {
  const source = join(folderOf(name), "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).map((file) => join(source, file));
  const shipped = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/test(ing|-support)\/|\/fixtures\/|-suite\.ts$/.test(file),
  );
  if (shipped.length === 0) throw new Error(`${name} has no source files`);
  return shipped;
}

/** The modules a file imports or re-exports, type imports included. */
export function importsOf(file: string): readonly string[] {
  const code = readFileSync(file, "utf8");
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|(?:^|\n)import "([^"]+)"/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}
