/* The line above the text that says what stands in the way of writing, with the one thing to do about it. */

/** The bar of that place on the page; what it says is said aloud as well. */
export function writingBar(place, desk) {
  const form = place.querySelector("[data-writing-bar]");
  const text = form.querySelector("[data-writing-text]");
  const acts = form.querySelectorAll("[data-act]");
  const sentences = document.querySelector("[data-draft-sentences]").dataset;

  return {
    /** A sentence by its name, with what belongs into it. */
    sentence: (name, argument = "") => sentences[name].replace("%s", argument),
    /** Says it, with the button of that name where there is one. */
    show(words, act = "", about = "") {
      const isNew = form.hidden || text.textContent !== words;
      text.textContent = words;
      acts.forEach((it) => (it.hidden = it.dataset.act !== act));
      form.dataset.about = about;
      form.hidden = false;
      if (isNew) {
        desk.announce(words);
      }
    },
    hide: () => (form.hidden = true),
    isAbout: (what) => !form.hidden && form.dataset.about === what,
  };
}
