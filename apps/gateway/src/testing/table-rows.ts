/** The text of each cell under the header of a table on a page, row by row; the name of a row stands first. */
export function tableRows(html: string, id: string): readonly (readonly string[])[] {
  const table = html.split(`id="${id}-caption"`)[1]?.split("</table>")[0]?.split("</thead>")[1] ?? "";
  return [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][\s>][\s\S]*?<\/t[hd]>/g)].map(([cell]) => textOf(cell)),
  );
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/[ \n]+/g, " ")
    .trim();
