// What scripts have to say stands in the page, in its language: templates/frame/notes.html.

const copy = (name) => document.getElementById(`note-${name}`).content.firstElementChild.cloneNode(true);

/** Says something of the whole page, until there is something else to say. */
export function notify(name) {
  document.getElementById("notes").replaceChildren(copy(name));
}

/** Takes back what was said, where it was that. */
export function withdraw(name) {
  document.querySelector(`#notes > [data-note="${name}"]`)?.remove();
}

/** Puts a note before a part of the page, in place of the one that stands there; answers it. */
export function noteBefore(part, name) {
  const note = copy(name);
  removeNoteBefore(part);
  part.before(note);
  return note;
}

export function removeNoteBefore(part) {
  if (part.previousElementSibling?.matches("[data-note]")) {
    part.previousElementSibling.remove();
  }
}

/** Says a sentence to whoever hears the page. */
export function say(sentence) {
  document.getElementById("said").textContent = sentence;
}
