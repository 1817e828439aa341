import type { Effect } from "../engine/messages.ts";
import { byId, copyOf, fill, part } from "./dom.ts";

/** Says why nothing is shown of what the files do to figures. */
export function showNoEffect(sentence: string): void {
  byId("effect-sentence").textContent = sentence;
  byId("effect-scroll").hidden = true;
}

/** Shows what the files do to the first figures. */
export function showEffect({ basis, sentence, rows }: Effect): void {
  byId("effect-sentence").textContent = sentence;
  byId("effect-scroll").hidden = rows.length === 0;
  const isCompared = basis !== "these-files";
  for (const id of ["effect-before-header", "effect-change-header"]) byId(id).hidden = !isCompared;
  byId("effect-rows").replaceChildren(
    ...rows.map(({ title, before, after, n, sentence: change, explained }) => {
      const row = copyOf("effect-template");
      fill(row, { title, before, after, n, sentence: change });
      for (const name of ["before", "change"]) part(row, name).hidden = !isCompared;
      part(row, "explained").replaceChildren(
        ...explained.map((text) => {
          const item = document.createElement("li");
          item.textContent = text;
          return item;
        }),
      );
      return row;
    }),
  );
}
