/** Texts for people and descriptions of schemas are no behaviour: Stryker leaves `{ nl, en }`, `{ error }` and `.meta({ … })` as they are. */
export const strykerPlugins = [{ kind: "Ignore", name: "texts", value: { shouldIgnore } }];

function shouldIgnore({ node, parent }) {
  if (node.type !== "ObjectExpression") return undefined;
  const keys = node.properties.map(({ key }) => key?.name).join();
  return isDescription(parent) || keys === "nl,en" || keys === "error" ? "a text for people" : undefined;
}

const isDescription = (parent) => parent?.type === "CallExpression" && parent.callee.property?.name === "meta";
