// What a person wrote may run the other way: it stands in an element of its own or is isolated.

/** Arguments of texts that carry what a person wrote or named. */
const carried = new Set([
  "action",
  "file",
  "folder",
  "name",
  "opening",
  "situation",
  "what",
  "words",
]);
/** Fields that hold what a person wrote, and names for them. */
const ownWords = new Set([
  "folder",
  "opening",
  "outcome",
  "result",
  "situation",
  "task",
  "promptAnswers",
]);
/** What makes a text that runs our way. */
const ourWords = new Set(["isolated", "t", "positionPhrase"]);
const speaking = new Set(["t", "announce", "offerUndo"]);
const typedIn = new Set(["text", "search"]);

/** @param {any} node @returns {any[]} */
function objectsIn(node) {
  if (node?.type === "ObjectExpression") return [node];
  return node?.type === "ArrowFunctionExpression" ? objectsIn(node.body) : [];
}

/** The names that an expression reads a text from. @param {any} node @returns {string[]} */
function namesIn(node) {
  switch (node?.type) {
    case "Identifier":
      return [node.name];
    case "ChainExpression":
      return namesIn(node.expression);
    case "MemberExpression": {
      const rest = namesIn(node.object).filter((name) => name === "promptAnswers");
      return node.computed ? rest : [node.property.name, ...rest];
    }
    case "LogicalExpression":
      return [...namesIn(node.left), ...namesIn(node.right)];
    case "ConditionalExpression":
      return [...namesIn(node.consequent), ...namesIn(node.alternate)];
    default:
      return [];
  }
}

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "a person's text is isolated" },
    messages: {
      argument: "“{{ name }}” may run the other way: isolated(…) of texts/written.",
      shown: "“{{ name }}” may run the other way: <Written text={…} />.",
      field: 'What is typed may run the other way: dir="auto".',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        if (!speaking.has(node.callee.name)) return;
        for (const property of node.arguments.flatMap(objectsIn).flatMap((it) => it.properties)) {
          const name = property.key?.name;
          const value = property.value;
          if (carried.has(name) && !ourWords.has(value.callee?.name)) {
            context.report({ node: property, messageId: "argument", data: { name } });
          }
        }
      },
      SvelteMustacheTag(node) {
        if (node.parent.type === "SvelteAttribute") return;
        const name = namesIn(node.expression).find((name) => ownWords.has(name));
        if (name) context.report({ node, messageId: "shown", data: { name } });
      },
      SvelteElement(node) {
        const element = node.name?.name;
        const attributes = node.startTag.attributes;
        const of = (/** @type {string} */ key) => attributes.find((it) => it.key?.name === key);
        const type = of("type")?.value[0]?.value;
        const isField = element === "textarea" || (element === "input" && typedIn.has(type));
        if (isField && of("dir")?.value[0]?.value !== "auto") {
          context.report({ node, messageId: "field" });
        }
      },
    };
  },
};
