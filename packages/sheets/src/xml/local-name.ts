/** The part of a qualified name behind its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The prefix of a qualified name with its colon; empty where there is none. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/** The namespace that an element declares for its own prefix; enough for root elements. */
export function ownNamespace(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const prefix = prefixOf(name).slice(0, -1);
  return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
}
