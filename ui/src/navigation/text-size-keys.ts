import { Action } from "../backend/action.svelte";
import { asFailure } from "../backend/failure";
import type { TextSize } from "../backend/generated/wire";
import { changeSettings, settings } from "../backend/settings.svelte";
import { announce } from "../backend/status.svelte";

const sizes = ["normal", "large", "larger", "largest"] as const satisfies readonly TextSize[];
const steps: Readonly<Partial<Record<string, (at: number) => number>>> = {
  "+": (at) => Math.min(at + 1, sizes.length - 1),
  // Where the plus sign needs Shift.
  "=": (at) => Math.min(at + 1, sizes.length - 1),
  "-": (at) => Math.max(at - 1, 0),
  "0": () => 0,
};

// In turn, so that a quick second press goes on from the first.
const changing = new Action();

/** Changes the text size of the settings where a key asks for that; answers whether it does. */
export function followTextSizeKey(event: KeyboardEvent): boolean {
  const step = steps[event.key];
  if (!step || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
  event.preventDefault();
  void changing.inTurn(async () => {
    const now = settings().textSize;
    const wanted = sizes[step(sizes.indexOf(now))];
    if (!wanted || wanted === now) return;
    try {
      await changeSettings({ textSize: wanted });
    } catch (thrown) {
      announce(`error-${asFailure(thrown).error.code}`);
    }
  });
  return true;
}
