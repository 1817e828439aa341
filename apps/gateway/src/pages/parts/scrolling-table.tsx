import type { Child } from "hono/jsx";

interface ScrollingTableProps {
  readonly id: string;
  readonly caption: string;
  /** Columns of the same widths in every table, so that tables under each other line up. */
  readonly even?: boolean;
  readonly children?: Child;
}

/** A table that scrolls by itself where the screen is narrow, so that the page does not; reachable by keyboard. */
export const ScrollingTable = ({ id, caption, even = false, children }: ScrollingTableProps) => (
  <section class="table-scroll" aria-labelledby={`${id}-caption`} tabindex={0}>
    <table class={even ? "utrecht-table table-even" : "utrecht-table"}>
      <caption class="utrecht-table__caption" id={`${id}-caption`}>
        <span class="table-caption">{caption}</span>
      </caption>
      {children}
    </table>
  </section>
);
