/** The English texts: file and Fluent source. */
export const english = import.meta.glob<string>(
  ["../../locales/en/*.ftl", "!../../locales/en/tables.ftl", "!../../locales/en/document.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
