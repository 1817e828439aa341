import type { Answer, Failure } from "../request/answer.ts";

interface Page<Item> {
  readonly items: readonly Item[];
}

/** What an iterator over pages gives: an item, or as the last thing why it could not go on. */
export type Item<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** All items of a list, page by page as they are asked for; ends with the first failure. */
export async function* itemsOf<Value>(
  pageSize: number,
  askPage: (page: number) => Promise<Answer<Page<Value>>>,
): AsyncGenerator<Item<Value>, void> {
  for (let page = 1; ; page++) {
    const answer = await askPage(page);
    if (!answer.ok) return yield answer;
    for (const value of answer.value.items) yield { ok: true, value };
    if (answer.value.items.length < pageSize) return;
  }
}
