import { fragment } from "./fragment.js";

/** Makes the dialog work; answers what merges with what is saved now. */
export function mergeDialog(desk, dialog) {
  const address = desk.form.action.replace(/\/edit$/, "/merge");
  const words = () => JSON.stringify(desk.text());

  const merge = async () => {
    const asked = words();
    const answer = await ask(desk.form);
    if (answer && asked !== words()) {
      merge();
    } else if (answer) {
      show(answer);
    }
  };
  dialog.addEventListener("click", ({ target }) => target.closest("[data-later]") && dialog.close());
  dialog.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await ask(event.target);
    if (answer) {
      show(answer);
    }
  });

  return merge;

  /** What the server answers; null where nobody is there to ask: the text stays as it is, and saving asks again. */
  async function ask(form) {
    const html = await fragment(address, { form }).catch(() => null);
    return html === null ? null : document.createRange().createContextualFragment(html);
  }

  function show(answer) {
    const merged = answer.querySelector("[data-merged]");
    if (answer.querySelector("form")) {
      dialog.replaceChildren(answer);
      if (!dialog.open) {
        dialog.showModal();
      }
      return;
    }
    dialog.close();
    if (merged) {
      putIn(desk, merged);
    } else {
      say(desk, answer.textContent.trim());
    }
  }
}

function putIn(desk, merged) {
  const { version, revision, said } = merged.dataset;
  const part = (name) => merged.querySelector(`[data-part="${name}"]`).value;
  for (const name of ["title", "byline"]) {
    const field = desk.form.elements[name];
    field.value = part(name);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  desk.replace(part("body"));
  rebase(desk, { version: Number(version), revision: Number(revision) });
  say(desk, said);
}

function say(desk, sentence) {
  const line = document.querySelector("[data-merge-said]");
  line.textContent = sentence;
  line.hidden = false;
  desk.announce(sentence);
}

/** The words are written from that revision now. */
function rebase(desk, onto) {
  if (desk.rebase) {
    desk.rebase(onto);
  } else {
    desk.form.elements.version.value = onto.version;
    desk.form.elements.revision.value = onto.revision;
  }
}
