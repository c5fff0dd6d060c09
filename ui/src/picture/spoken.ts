import type { Mark } from "../backend/generated/wire";

/** A mark that says something, to those who hear it and those who point at it. */
export type SpokenMark = Extract<
  Mark,
  { kind: "answer" | "position" | "moment" | "form" | "wheelDay" }
>;
