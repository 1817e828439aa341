import type { XmlHandlers } from "../xml/xml-scanner.ts";

/** A reference from one part of a workbook to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Collects the relationships of a `.rels` part. */
export function relationshipHandlers(found: Relationship[]): XmlHandlers {
  return {
    open(_name, attributes, depth) {
      if (depth !== 2) return;
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      found.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), target, isExternal: mode === "External" });
    },
  };
}

/** Where the relationships of a part stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a target points at, seen from another part; undefined when it leads out of the package. */
export function resolveTarget(from: string, target: string): string | undefined {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
