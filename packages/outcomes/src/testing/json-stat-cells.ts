import { idsOf } from "./json-stat-faults.ts";

/** A cell of a JSON-stat cube with the category it has in every dimension. */
export interface ReadCell {
  readonly at: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: string | undefined;
}

interface Dataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { readonly category: never }>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
}

/** All cells of a document, read by position as the specification says: the last dimension runs fastest. */
export function readJsonStatCells(document: unknown): readonly ReadCell[] {
  const { class: kind, link } = document as { class: string; link?: { item: readonly Dataset[] } };
  const datasets = kind === "collection" ? (link?.item ?? []) : [document as Dataset];
  return datasets.flatMap(({ id, size, dimension, value, status = {} }) => {
    const ids = id.map((name) => idsOf(dimension[name]!.category));
    return value.map((number, position) => {
      let rest = position;
      const at: Record<string, string> = {};
      for (let index = id.length - 1; index >= 0; index--) {
        at[id[index]!] = ids[index]![rest % size[index]!]!;
        rest = Math.floor(rest / size[index]!);
      }
      return { at, value: number, status: status[position] };
    });
  });
}
