/** The list of shortcuts: a button, or `?` outside of a field. */
export function install({ acts }) {
  const dialog = document.querySelector("[data-shortcuts]");
  const open = () => dialog.open || dialog.showModal();

  acts.shortcuts = { run: (state, dispatch) => (dispatch && open(), true) };
  addEventListener("keydown", (event) => {
    if (event.key === "?" && !isWriting(event.target)) {
      event.preventDefault();
      open();
    }
  });
}

function isWriting(element) {
  return element.isContentEditable || element.matches("input, textarea, select");
}
