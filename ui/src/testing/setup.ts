import { forgetUnsaved } from "../parts/erasure/unsaved-input";
import { configure } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { closeShown } from "../parts/archive/received.svelte";
import { forgetLock } from "../backend/locking.svelte";
import { beginAgain } from "../navigation/route.svelte";
import { forgetOverview } from "../backend/overview.svelte";
import { putInForce } from "../backend/settings.svelte";
import { clearStatus } from "../backend/status.svelte";
import "../texts/danish-later";
import { readTexts } from "../texts/texts.svelte";

// What a screen shows is the program's clock, which is Denmark's in the tests, and never the page's own.
process.env["TZ"] = "Asia/Tokyo";

// What is waited for comes, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });

beforeAll(() => readTexts("en"));

beforeEach(() => {
  forgetUnsaved();
  forgetLock();
  closeShown({ kind: "nothing" });
  beginAgain();
  putInForce({ language: "da", theme: "system", textSize: "normal", lockAfter: "five" });
});

afterEach(() => {
  clearStatus();
  forgetOverview();
});
