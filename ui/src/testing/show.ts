import { render, type RenderResult } from "@testing-library/svelte";
import type { Component } from "svelte";
import { connect } from "../backend/call";
import type { Client } from "../backend/client";
import { TestProgram } from "./program";

/** Mounts a screen, or the whole page, upon a program that lives in the test. */
export function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  program: Client = new TestProgram(),
): RenderResult<Component<Props>> {
  connect(program);
  return render(component, { props } as never) as RenderResult<Component<Props>>;
}
