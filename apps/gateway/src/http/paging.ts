import { z } from "zod";

/** Which page of a list somebody asks for. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The query keys of a list in pages: `page` from 1 on, `pageSize` up to 500. */
export const pagingKeys = (usual: number) => ({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(usual),
});

/** One page of a list that is at hand as a whole. */
export const pageOf = <Item>(all: readonly Item[], { page, pageSize }: Paging) => ({
  page,
  pageSize,
  total: all.length,
  items: all.slice((page - 1) * pageSize, page * pageSize),
});

/** The header with links to the pages around this one (RFC 8288); other query keys go along. */
export function linksAround(address: string, { page, pageSize }: Paging, total: number, keys: LinkKeys = {}): string {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const link = (to: number, relation: string) => {
    const given = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    const query = new URLSearchParams([...given, ["page", String(to)], ["pageSize", String(pageSize)]]);
    return `<${address}?${query}>; rel="${relation}"`;
  };
  return [
    link(page, "self"),
    link(1, "first"),
    link(last, "last"),
    ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(page + 1, "next")] : []),
  ].join(", ");
}

type LinkKeys = Readonly<Record<string, string | undefined>>;
