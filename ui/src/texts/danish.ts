/** The Danish texts that the start needs: file and Fluent source. */
export const danish = import.meta.glob<string>(
  [
    "../../locales/da/*.ftl",
    "!../../locales/da/{tables,document,desktop}.ftl",
    // What comes after it: see danish-later.ts.
    "!../../locales/da/{archive,change,coaching,erasure,errors,example,help,instrument,profile,reflection,report,settings}.ftl",
  ],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
