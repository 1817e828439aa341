import type { Child } from "hono/jsx";

export type Link = readonly [address: string, label: Child];

/** Links beside each other: files to save, and where to read on. */
export const LinkList = ({ links }: { links: readonly Link[] }) => (
  <ul class="downloads">
    {links.map(([address, label]) => (
      <li>
        <a class="nl-link" href={address}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
