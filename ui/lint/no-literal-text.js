// Every text that a person reads stands in Fluent, so markup holds no letters of its own.

const spoken = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
]);
const letters = /\p{L}/u;

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "texts come from Fluent" },
    messages: { literal: "The text “{{ text }}” belongs in locales/." },
    schema: [],
  },
  create(context) {
    /** @param {any} node @param {string} text */
    function refuse(node, text) {
      if (letters.test(text)) {
        context.report({ node, messageId: "literal", data: { text: text.trim() } });
      }
    }

    /** @param {any} expression */
    function refuseExpression(expression) {
      if (expression?.type === "Literal" && typeof expression.value === "string") {
        refuse(expression, expression.value);
      } else if (expression?.type === "TemplateLiteral") {
        for (const part of expression.quasis) refuse(part, part.value.cooked ?? "");
      } else if (expression?.type === "ConditionalExpression") {
        refuseExpression(expression.consequent);
        refuseExpression(expression.alternate);
      }
    }

    return {
      SvelteText(node) {
        // The content of <style> and <script> is a text to the parser too.
        const holder = node.parent.type;
        if (holder !== "SvelteStyleElement" && holder !== "SvelteScriptElement") {
          refuse(node, node.value);
        }
      },
      SvelteMustacheTag(node) {
        if (node.parent.type !== "SvelteAttribute") refuseExpression(node.expression);
      },
      SvelteAttribute(node) {
        if (!spoken.has(node.key.name)) return;
        for (const value of node.value) {
          if (value.type === "SvelteLiteral") refuse(value, value.value);
          else refuseExpression(value.expression);
        }
      },
    };
  },
};
