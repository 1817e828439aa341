import type { Child } from "hono/jsx";

/** A part of a page with its heading; `id` is where links lead. */
export const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section class="part" aria-labelledby={id}>
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
