interface PagerProps {
  readonly label: string;
  /** Where one is. */
  readonly here: string;
  readonly page: number;
  readonly last: number;
  readonly before: string;
  readonly after: string;
  addressOf(page: number): string;
}

/** Links to the pages of a list before and after this one; nothing where all fits on one. */
export function Pager({ label, here, page, last, before, after, addressOf }: PagerProps) {
  if (last <= 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      {page > 1 && (
        <a class="nl-link" rel="prev" href={addressOf(Math.min(page - 1, last))}>
          {before}
        </a>
      )}
      <span>{here}</span>
      {page < last && (
        <a class="nl-link" rel="next" href={addressOf(page + 1)}>
          {after}
        </a>
      )}
    </nav>
  );
}
