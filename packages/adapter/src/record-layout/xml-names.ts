import type { RecordLayout } from "./record-layout.ts";

/** Which elements a layout is bound to: names by the element of a level or the name of a field, where they differ. */
export type XmlNames = Readonly<Record<string, string>>;

/**
 * The binding of a layout to XML. The names of the official elements are not public, so the default is this project's own:
 * the names of the layout itself.
 */
export interface XmlBinding {
  readonly root: string;
  readonly levels: readonly XmlLevel[];
}

interface XmlLevel {
  readonly element: string;
  /** The index of each field in the layout, by the name of its element. */
  readonly fields: ReadonlyMap<string, number>;
}

export function xmlBinding(layout: RecordLayout, names: XmlNames = {}): XmlBinding {
  const named = (name: string) => names[name] ?? name;
  return {
    root: named(layout.root),
    levels: layout.levels.map(({ element, fields }) => ({
      element: named(element),
      fields: new Map(fields.map(({ name }) => [named(name), layout.indexOf(name)])),
    })),
  };
}
