let isOpen = $state(false);

/** Whether a dialog of the system is open, so that no other may be opened. */
export function dialogOpen(): boolean {
  return isOpen;
}

/** Makes a call that opens a dialog of the system; none is made while another is open. */
export async function inDialog<A>(call: () => Promise<A>): Promise<A | null> {
  if (isOpen) return null;
  isOpen = true;
  try {
    return await call();
  } finally {
    isOpen = false;
  }
}
