// Every colour, length and duration is a token of src/styles/tokens.css.

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i;
// Relative to the text it belongs to is not a size of its own: em is let through.
const length = /(?<![\w-])-?(?:\d*\.)?\d+(?:px|rem|pt|cm|mm|in|vw|vh|ch|m?s)\b/i;

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "looks come from tokens" },
    messages: { literal: "“{{ found }}” belongs in src/styles/tokens.css." },
    schema: [],
  },
  create(context) {
    return {
      SvelteStyleElement(node) {
        const lines = context.sourceCode.getText(node).split("\n");
        for (const [offset, whole] of lines.entries()) {
          // A container or media condition cannot name a token.
          const line = whole.replace(/@[^{]*/, "");
          const found = (colour.exec(line) ?? length.exec(line))?.[0];
          if (found) {
            const at = { line: node.loc.start.line + offset, column: 0 };
            context.report({ loc: { start: at, end: at }, messageId: "literal", data: { found } });
          }
        }
      },
    };
  },
};
