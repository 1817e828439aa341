/** How often an element may stand in its parent. */
export type Occurs = "1" | "0..1" | "0..*" | "1..*";

/**
 * One element of a message: its path below the root, how often it stands there, and its type where it holds a value.
 * A passed-over element is known but not imported: free text, names and addresses.
 */
export interface LayoutRow {
  readonly path: string;
  readonly occurs: Occurs;
  readonly type?: string;
  readonly passedOver?: true;
}

/** A message as a tree of its elements, made for checking: bits stand for places in the order of the schema. */
export interface LayoutNode {
  readonly children: ReadonlyMap<string, LayoutNode>;
  /** Place in the order of the schema, from 0. */
  readonly order: number;
  readonly isRepeatable: boolean;
  readonly isPassedOver: boolean;
  /** Bits of the children that must be there. */
  readonly required: number;
}

interface BuiltNode extends LayoutNode {
  children: Map<string, BuiltNode>;
  required: number;
}

/** More than this do not fit into the bits of a number. */
const MOST_CHILDREN = 31;

/** The tree of the rows of a message, which stand in the order of the schema, parents first. */
export function layoutTree(rows: readonly LayoutRow[]): LayoutNode {
  const root = nodeOf({ path: "", occurs: "1" }, 0);
  for (const row of rows) {
    const names = row.path.split("/");
    const name = names.pop() ?? "";
    let parent = root;
    for (const step of names) {
      const next = parent.children.get(step);
      if (next === undefined) throw new Error(`The layout has ${row.path} before its parent.`);
      parent = next;
    }
    const order = parent.children.size;
    if (order >= MOST_CHILDREN) throw new Error(`The layout has too many elements beside ${row.path}.`);
    parent.children.set(name, nodeOf(row, order));
    if (row.occurs === "1" || row.occurs === "1..*") parent.required |= 1 << order;
  }
  return root;
}

function nodeOf({ occurs, passedOver }: LayoutRow, order: number): BuiltNode {
  const isRepeatable = occurs === "0..*" || occurs === "1..*";
  return { children: new Map(), order, isRepeatable, isPassedOver: passedOver === true, required: 0 };
}
