import type { ShownMoment } from "../backend/generated/wire";

/** A moment as the person's clock shows it. */
export function moment(day: string, time = "10:42", more: Partial<ShownMoment> = {}): ShownMoment {
  return { day, time, offset: null, ahead: false, ...more };
}
