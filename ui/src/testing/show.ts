import { render, type RenderResult } from "@testing-library/svelte";
import type { Component } from "svelte";
import { connect } from "../backend/call";
import { noteDays } from "../backend/days.svelte";
import type { Client } from "../backend/client";
import { TestProgram } from "./program";

/** Mounts a screen, or the whole page, upon a program that lives in the test and has said what day it is. */
export function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  program: Client = new TestProgram(),
): RenderResult<Component<Props>> {
  connect(program);
  if (program instanceof TestProgram) noteDays(program.days);
  return render(component, { props } as never) as RenderResult<Component<Props>>;
}
