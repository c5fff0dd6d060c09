/** The Danish texts: file and Fluent source. */
export const danish = import.meta.glob<string>(
  ["../../locales/da/*.ftl", "!../../locales/da/tables.ftl", "!../../locales/da/document.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
