/** Adds to a list that mostly ends with one: begun with its first it takes room for one, begun empty for seventeen. */
export function added<Value>(list: Value[] | undefined, value: Value): Value[] {
  if (list === undefined) return [value];
  list.push(value);
  return list;
}
