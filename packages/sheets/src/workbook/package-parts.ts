import type { Rule } from "@jobcoach/core";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { readWholePart } from "./read-part.ts";
import { type Relationship, relationshipHandlers, relationshipsPath, resolveTarget } from "./relationships.ts";
import { workbookRules as rules } from "./rules.ts";

/** The parts of a workbook, found by path or by what another part calls them. */
export interface PackageParts {
  readonly file: Blob;
  entryAt(path: string): ZipEntry | undefined;
}

/** The parts that a part refers to, by the identifier and the kind of the reference. */
export interface References {
  byId(id: string): { readonly kind: string; readonly entry: ZipEntry | undefined } | undefined;
  ofKind(kind: string): ZipEntry | undefined;
}

/** Looks up parts; names differ only in capitals at most once, since twins are refused. */
export function createPackageParts(file: Blob, entries: readonly ZipEntry[]): PackageParts {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return { file, entryAt: (path) => byName.get(path.toLowerCase()) };
}

/** What a part refers to; the package itself is the part with the empty path. A reference to the outside is refused. */
export async function readReferences(parts: PackageParts, from: string): Promise<References | Rule> {
  const entry = parts.entryAt(relationshipsPath(from));
  const found: Relationship[] = [];
  const refusal = entry && (await readWholePart(parts.file, entry, relationshipHandlers(found), false));
  if (refusal !== undefined) return refusal;
  if (found.some((relationship) => relationship.isExternal)) return rules["external-link"];

  const entryOf = ({ target }: Relationship) => {
    const path = resolveTarget(from, target);
    return path === undefined ? undefined : parts.entryAt(path);
  };
  return {
    byId(id) {
      const relationship = found.find((candidate) => candidate.id === id);
      return relationship && { kind: relationship.kind, entry: entryOf(relationship) };
    },
    ofKind(kind) {
      const relationship = found.find((candidate) => candidate.kind === kind);
      return relationship && entryOf(relationship);
    },
  };
}
