/** The palette of letters that keyboards lack: each button puts its own in the place of the selection. */
export function install(desk) {
  const palette = document.querySelector("[data-letters]");
  const tool = document.querySelector('[data-do="letters"]');
  const { view } = desk;

  desk.acts.letters = {
    run: (state, dispatch) => {
      const possible = state.selection.$from.parent.inlineContent;
      if (possible && dispatch) {
        palette.showPopover();
        palette.querySelector("button").focus();
      }
      return possible;
    },
  };
  palette.addEventListener("click", (event) => {
    const { letter } = event.target.closest("[data-letter]")?.dataset ?? {};
    if (letter) {
      palette.hidePopover();
    }
    if (letter && view.editable) {
      view.dispatch(view.state.tr.insertText(letter).scrollIntoView());
      view.focus();
    }
  });
  palette.addEventListener("toggle", ({ newState }) => {
    tool.setAttribute("aria-expanded", String(newState === "open"));
    if (newState === "closed" && !isElsewhere(document.activeElement)) {
      view.focus();
    }
  });

  /** Whoever closed it by going to a field stays there. */
  function isElsewhere(place) {
    return place !== document.body && place !== tool && !palette.contains(place);
  }
}
