import { addDanish } from "./texts.svelte";

// The Danish texts of what is loaded after the start; whatever shows one of them imports this.
addDanish(
  import.meta.glob<string>(
    "../../locales/da/{archive,change,coaching,erasure,errors,example,help,instrument,profile,reflection,report,settings}.ftl",
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
);
