/** Answers what says above the text, and aloud, that something could not be fetched; it is tried again when it is asked for again. */
export function missed(desk) {
  return (away) => {
    const line = document.querySelector("[data-paste-said]");
    line.textContent = document.querySelector("[data-paste-sentences]").dataset.missed;
    line.hidden = false;
    desk.announce(line.textContent);
    console.warn(away);
  };
}
