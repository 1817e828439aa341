// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text with control characters replaced by their pictures (U+2400 and on) and broken characters by U+FFFD. */
export const withVisibleControls = (text: string): string => text.toWellFormed().replace(CONTROL, picture);

const picture = (control: string) => {
  const code = control.charCodeAt(0);
  return code < 32 ? String.fromCharCode(0x2400 + code) : "\ufffd";
};
