import { describe, expect, it } from "vitest";
import { back, fromHere, go, route } from "./route.svelte";

describe("the ways on from here", () => {
  it("are taken by who has stayed", () => {
    go({ screen: "examples" });
    const on = fromHere();
    expect(on.isHere()).toBe(true);
    on.go({ screen: "method" });
    expect(route()).toEqual({ screen: "method" });
    fromHere().back();
    expect(route()).toEqual({ screen: "examples" });
  });

  it("do not take away who has gone elsewhere while something was awaited", () => {
    const on = fromHere();
    go({ screen: "settings" });
    on.go({ screen: "method" });
    on.back();
    expect(on.isHere()).toBe(false);
    expect(route()).toEqual({ screen: "settings" });
  });

  it("are closed also to who has come back to the same place by another way", () => {
    go({ screen: "examples" });
    const on = fromHere();
    go({ screen: "settings" });
    back();
    on.go({ screen: "method" });
    expect(route()).toEqual({ screen: "examples" });
  });
});
