import { describe, expect, it } from "vitest";
import { TestProgram } from "../../testing/program";
import { t } from "../../texts/texts.svelte";
import { knowledgeForms } from "./forms";

describe("the forms of knowledge", () => {
  it("stand in the alphabet of their Danish names, so that none is above another", () => {
    const names = knowledgeForms.map((form) => t(`forms-${form}`));
    expect(names).toEqual(names.toSorted(new Intl.Collator("da").compare));
  });

  it("are the ten that the program counts, in its order", async () => {
    const program = new TestProgram();
    const { forms } = await program.call("evidence", { id: program.given() });
    expect(forms.map(({ form }) => form)).toEqual(knowledgeForms);
  });
});
