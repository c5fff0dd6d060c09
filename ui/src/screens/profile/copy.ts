import { asFailure } from "../../backend/failure";
import type { AssessmentId, ProfilePicture } from "../../backend/generated/wire";
import { read } from "../../backend/query.svelte";
import { announce } from "../../backend/status.svelte";
import { language } from "../../texts/texts.svelte";

async function drawn(id: AssessmentId, picture: ProfilePicture): Promise<Blob> {
  const { pages } = await read("profile_picture", { id, picture, language: language() });
  const bytes = Uint8Array.from(atob(pages[0] ?? ""), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}

/** Puts a picture of a profile into the clipboard, and says at the bottom what came of it. */
export async function copyPicture(id: AssessmentId, picture: ProfilePicture): Promise<void> {
  const blob = drawn(id, picture);
  try {
    // At once, as the webview lets a page write only while it is being clicked: the picture follows.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    announce("profile-copied");
  } catch {
    // What the program refuses says more than that there was nothing to write then.
    const refused = (thrown: unknown) => `error-${asFailure(thrown).error.code}`;
    announce(await blob.then(() => "profile-not-copied", refused));
  }
}
