import { z } from "zod";

/** The members of one page of a list; `total` counts the items of all pages. */
export const pageOf = <Item extends z.ZodType>(item: Item) => ({
  page: z.int().positive(),
  pageSize: z.int().positive(),
  total: z.int().nonnegative(),
  items: z.array(item),
});
