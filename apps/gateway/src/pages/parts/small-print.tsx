import type { Child } from "hono/jsx";

/** A second, quieter line in a cell: an interval, an n, a reason. */
export const SmallPrint = ({ children }: { children?: Child }) => (
  <>
    {" "}
    <span class="table-n">{children}</span>
  </>
);
