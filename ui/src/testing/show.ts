import { render, type RenderResult } from "@testing-library/svelte";
import type { Component } from "svelte";
import { FakeProgram } from "./fake/fake";
import { withClient } from "../backend/session.svelte";

/** Mounts a screen, or the whole page, upon a program that lives in the test. */
export function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  program: FakeProgram = new FakeProgram(),
): RenderResult<Component<Props>> {
  return render(component, { props, context: withClient(program) } as never) as RenderResult<
    Component<Props>
  >;
}
