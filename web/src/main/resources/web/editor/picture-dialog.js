import { upload } from "./upload.js";

/** Makes the dialog work; answers what opens it, which answers {src, alt, caption}, or null where the writer leaves it. */
export function pictureDialog(desk) {
  const dialog = document.querySelector("dialog[data-picture]");
  const form = dialog.querySelector("form");
  const [refusal, preview, progress, away] = ["[data-refusal]", "[data-preview]", "progress", "[data-library-away]"].map((it) =>
    form.querySelector(it),
  );
  const { file, alt, decorative } = form.elements;
  let sending = null;
  let given = null;

  const choose = (picture) => {
    form.reset();
    given = picture ?? null;
    file.closest(".field").hidden = Boolean(given);
    refuse("");
    show();
    dialog.showModal();
    offer("");
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => resolve(left()), { once: true });
    });
  };
  file.addEventListener("change", () => {
    form.querySelectorAll("[name=asset]").forEach((it) => (it.checked = false));
    show();
  });
  decorative.addEventListener("change", show);
  away.querySelector("button").addEventListener("click", () => offer(form.querySelector("[data-search]")?.value ?? ""));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "put") {
      event.preventDefault();
      send();
    }
  });

  return choose;

  function offer(words) {
    import("./figure-library.js")
      .then(({ offerLibrary }) => offerLibrary(dialog, words, { changed: show, missed }))
      .catch(missed);
  }

  /** The library could not be fetched: a button in its place tries again. */
  function missed(error) {
    away.hidden = false;
    console.warn(error);
  }

  function show() {
    const picture = given ?? file.files[0];
    const chosen = form.querySelector("[name=asset]:checked");
    file.required = !given && !chosen;
    alt.disabled = decorative.checked;
    alt.required = !decorative.checked;
    preview.hidden = !picture && !chosen;
    if (chosen) {
      preview.src = chosen.dataset.src;
    } else if (picture) {
      const reader = new FileReader();
      reader.addEventListener("load", () => (preview.src = reader.result));
      reader.readAsDataURL(picture);
    }
  }

  async function send() {
    const { address, most, tooLarge, notSent, stands } = dialog.dataset;
    const fields = new FormData(form);
    if (given) {
      fields.set("file", given);
    }
    if (fields.get("file").size > most) {
      say(tooLarge);
      return;
    }
    refuse("");
    const mine = upload(address, fields, (part) => (progress.value = part * 100));
    sending = mine;
    busy(true);
    const { ok, html } = await mine.answer;
    if (sending !== mine) {
      return;
    }
    busy(false);
    if (ok) {
      mine.figure = figureOf(html);
      desk.announce(stands);
      dialog.close("put");
    } else if (html) {
      refuse(html);
    } else {
      say(notSent);
    }
  }

  /** What the dialog leaves behind: the figure, or nothing and no upload that goes on. */
  function left() {
    const { figure = null } = sending ?? {};
    sending?.stop();
    sending = null;
    busy(false);
    return figure;
  }

  function busy(is) {
    form.querySelector('[value="put"]').disabled = is;
    form.setAttribute("aria-busy", String(is));
    progress.hidden = !is;
    progress.value = 0;
  }

  /** As the server says it, which says so to a screen reader itself. */
  function refuse(html) {
    refusal.innerHTML = html;
    refusal.hidden = !html;
  }

  function say(sentence) {
    const words = document.createElement("p");
    words.className = "reasons";
    words.setAttribute("role", "alert");
    words.textContent = sentence;
    refuse("");
    refusal.append(words);
    refusal.hidden = false;
  }
}

function figureOf(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const image = holder.content.querySelector("img");
  const caption = holder.content.querySelector("figcaption");
  return { src: image.getAttribute("src"), alt: image.getAttribute("alt"), caption: caption?.textContent ?? "" };
}
