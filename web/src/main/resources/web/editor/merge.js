/*
 * Puts what somebody else saved meanwhile into the text, as one step; where both changed the same the writer chooses. The
 * dialog is fetched when it is needed: most texts have one writer.
 */

/** Installs it where the text can be saved: `desk.merge()` merges with what is saved now. */
export function install(desk) {
  const dialog = document.querySelector("[data-merge-dialog]");
  if (!dialog || desk.form.hasAttribute("data-closed")) {
    return;
  }
  let opening = null;

  desk.merge = async () => {
    opening ??= import("./merge-dialog.js").then(({ mergeDialog }) => mergeDialog(desk, dialog));
    // nobody there to ask: the text stays as it is, and saving asks again
    const merge = await opening.catch(() => (opening = null));
    await merge?.();
  };
  desk.onConflict?.(desk.merge);
  if (isBehind(desk.form)) {
    desk.merge();
  }
}

/** Whether the words were written from a revision that is not the newest any more. */
function isBehind(form) {
  return form.elements.version.value === "0";
}
