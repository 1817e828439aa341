import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    "no-inline-style": "error",
    "no-style-tag": "error",
    // Every name of a landmark and every reference within a page is looked at in the browser, with the style applied.
    "heading-level": ["error", { sectioningRoots: [] }],
    // A table that scrolls is reached by keyboard as a region with a name.
    "prefer-native-element": "off",
  },
});

/** What is wrong with a page as HTML, with the line. */
export async function findInvalidHtml(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `html ${ruleId}: ${message} (line ${line}, ${selector})`),
  );
}
