import type { Language } from "@jobcoach/core";
import { type PageId, pathOf } from "./site-map.ts";

export interface Place {
  /** What stands in the address where the page has a `:name`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What is left out or `undefined` is not in the address. */
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** The address of a page, with its filters; the same filters give the same address. */
export function hrefOf(language: Language, id: PageId, { parameters = {}, query = {} }: Place = {}): string {
  const path = pathOf(language, id).replace(/:(\w+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`the page ${id} needs a ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
  return search === "" ? path : `${path}?${search}`;
}
