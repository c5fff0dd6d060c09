import { configure } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { forgetLock } from "../backend/locking.svelte";
import { beginAgain } from "../navigation/route.svelte";
import { FakeProgram } from "./fake/fake";
import { noteOverview, putInForce, takeOverview, withdrawUndo } from "../backend/session.svelte";
import { readTexts } from "../texts/texts.svelte";

// The time of day that a screen shows is the machine's, and a test must not depend on it.
process.env["TZ"] = "Europe/Copenhagen";

// What is waited for comes, however busy the machine is.
configure({ asyncUtilTimeout: 60_000 });

beforeAll(() => readTexts("en"));

beforeEach(() => {
  forgetLock();
  beginAgain();
  putInForce({ language: "da", theme: "system", textSize: "normal", lockAfter: "five" });
});

afterEach(async () => {
  withdrawUndo();
  noteOverview(await new FakeProgram().call("overview"));
  takeOverview();
});
