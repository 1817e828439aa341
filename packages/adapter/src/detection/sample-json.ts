import { eachElement, eachMember, type JsonCursor, parseJson, skipSpace } from "../templates/json/parse-json.ts";
import type { TableSample } from "./file-sample.ts";

/** What the head of a JSON document says of itself. */
export interface JsonSample {
  readonly schema?: string;
  readonly tables: readonly TableSample[];
}

/**
 * Looks at the head of a JSON document: its `schema`, and the lists of objects at its top with the names in their objects.
 * What stands before the first fault counts, since a head may end anywhere. Never throws.
 */
export function sampleJson(head: string): JsonSample {
  const cursor: JsonCursor = { text: head, at: 0 };
  const tables: TableSample[] = [];
  let schema: string | undefined;
  skipSpace(cursor);
  if (head[cursor.at] === "[") sampleList("");
  else if (head[cursor.at] === "{") eachMember(cursor, sampleMember);
  return schema === undefined ? { tables } : { schema, tables };

  function sampleMember(name: string) {
    if (head[cursor.at] === "[") return sampleList(name);
    const value = parseJson(cursor, 1);
    if (name === "schema" && typeof value === "string") schema = value;
  }

  function sampleList(name: string) {
    const names = new Set<string>();
    eachElement(cursor, () => {
      const element = parseJson(cursor, 2);
      if (element instanceof Map) for (const key of element.keys()) names.add(key);
    });
    if (names.size > 0) tables.push({ name, preamble: [], header: [...names], rows: [] });
  }
}
