import type { ColumnChoice, Proposal } from "../engine/messages.ts";
import { byId, copyOf, fill, part } from "./dom.ts";
import type { Say } from "./texts.ts";

/** Shows which column is proposed for which item; every proposal is a choice that can be changed. */
export function showMapping({ remarks, tables, slots }: Proposal, say: Say): void {
  byId("mapping").hidden = false;
  byId("mapping-remarks").replaceChildren(
    ...remarks.map((remark) => {
      const item = document.createElement("li");
      item.textContent = remark;
      return item;
    }),
  );
  const missing = tables.flatMap((table) => table.missing);
  const place = byId("mapping-missing");
  place.hidden = missing.length === 0;
  place.textContent = `${say("missing")} ${missing.join(", ")}.`;
  byId("mapping-tables").replaceChildren(
    ...tables.map(({ name, columns }, table) => {
      const shown = copyOf("mapping-table-template");
      const caption = name || (byId("mapping-title").textContent ?? "");
      fill(shown, { name: caption });
      shown.setAttribute("aria-label", caption);
      part(shown, "columns").append(
        ...columns.map(({ header, content, slot, reason }, column) => {
          const row = copyOf("column-template");
          fill(row, { header, content, reason });
          const select = part<HTMLSelectElement>(row, "slot");
          select.append(...slots.map((one) => new Option(one.title, one.slot)));
          select.value = slot;
          select.dataset.place = `${table} ${column}`;
          select.setAttribute("aria-label", `${header}: ${select.getAttribute("aria-label")}`);
          return row;
        }),
      );
      return shown;
    }),
  );
}

/** What is chosen for every column now. */
export const choicesShown = (): readonly ColumnChoice[] =>
  [...byId("mapping-tables").querySelectorAll<HTMLSelectElement>("select[data-place]")].map((select) => {
    const [table = 0, column = 0] = (select.dataset.place ?? "").split(" ").map(Number);
    return { table, column, slot: select.value };
  });
