/** Lets the caller see how far a file was read: the end of the piece that was asked for last, in bytes. */
export function watchReading(file: Blob): { readonly file: Blob; readonly position: () => number } {
  let position = 0;
  const slice = (start?: number, end?: number, type?: string) => {
    position = Math.min(end ?? file.size, file.size);
    return Blob.prototype.slice.call(file, start, end, type);
  };
  Object.defineProperty(file, "slice", { value: slice, configurable: true });
  return { file, position: () => position };
}
