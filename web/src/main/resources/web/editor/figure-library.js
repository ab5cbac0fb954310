import { answer } from "./fragment.js";

/*
 * The library in the dialog of a figure: pictures of the server's, to be searched and chosen like any radio buttons, with
 * what is said of them; and how large a picture is printed, chosen or sent.
 */

const PAUSE = 300;
const SHARP = 200;
const INCH = 25.4;

/** How often was asked or typed: an answer to anything but the last question comes too late. */
let asked = 0;

/**
 * Fills the dialog's place for them with those that the words find. Rejects where they cannot be fetched.
 *
 * @param changed hears of each choice, and of one that is gone
 * @param missed hears of later searches that could not be answered
 */
export async function offerLibrary(dialog, words, { changed, missed }) {
  const place = dialog.querySelector("[data-library]");
  const preview = dialog.querySelector("[data-preview]");
  const look = async (wanted) => {
    await load(dialog, place, wanted);
    changed();
  };
  dialog.querySelector("[data-printed-size]").hidden = true;
  await look(words);
  if (!preview.hidden && preview.complete) {
    showSize(dialog);
  }
  if (place.dataset.installed) {
    return;
  }
  place.dataset.installed = "true";
  let pause;
  place.addEventListener("input", ({ target }) => {
    if (target.matches("[data-search]")) {
      asked++;
      clearTimeout(pause);
      pause = setTimeout(() => look(target.value).catch(missed), PAUSE);
    }
  });
  place.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-search]")) {
      event.preventDefault();
      look(event.target.value).catch(missed);
    }
  });
  place.addEventListener("change", ({ target }) => {
    if (target.name === "asset") {
      takeOver(dialog.querySelector("form").elements, target.dataset);
      changed();
    }
  });
  preview.addEventListener("load", () => showSize(dialog));
}

async function load(dialog, place, words) {
  const { address } = dialog.dataset;
  const mine = ++asked;
  const found = await listed(`${address}?q=${encodeURIComponent(words)}`).catch((error) => {
    if (mine === asked) {
      throw error;
    }
  });
  if (mine !== asked) {
    return;
  }
  const away = dialog.querySelector("[data-library-away]");
  const isTriedAgain = away.contains(document.activeElement);
  away.hidden = true;
  const chosen = place.querySelector("[name=asset]:checked")?.value;
  const isWithin = place.contains(document.activeElement);
  const isSearching = isWithin && document.activeElement.matches("[data-search]");
  place.innerHTML = found;
  const search = place.querySelector("[data-search]");
  const same = Array.from(place.querySelectorAll("[name=asset]")).find((it) => it.value === chosen);
  if (same) {
    same.checked = true;
  }
  if (isSearching || isTriedAgain) {
    search.focus();
    search.setSelectionRange(words.length, words.length);
  } else if (isWithin) {
    (same ?? search).focus();
  }
}

async function listed(address) {
  const answered = await answer(address);
  if (!answered.ok) {
    throw new Error(`The library answers ${answered.status}.`);
  }
  return answered.text();
}

function takeOver(fields, { alt, decorative, caption, credit }) {
  fields.file.value = "";
  fields.alt.value = alt;
  fields.decorative.checked = decorative === "true";
  fields.caption.value = caption;
  fields.credit.value = credit;
}

/** In mm and dots an inch, as the typesetter sets it: as large as it is sharp, within the measure. */
function showSize(dialog) {
  const measure = dialog.querySelector("[data-size]")?.dataset;
  const line = dialog.querySelector("[data-printed-size]");
  line.hidden = !measure;
  if (!measure) {
    return;
  }
  const { naturalWidth, naturalHeight } = dialog.querySelector("[data-preview]");
  const { width = naturalWidth, height = naturalHeight } = dialog.querySelector("[name=asset]:checked")?.dataset ?? {};
  const wanted = Math.max(INCH / SHARP, measure.least / width);
  const scale = Math.min(wanted, measure.mostWidth / width, measure.mostHeight / height);
  const dpi = Math.round(INCH / scale);
  line.textContent = [
    measure.printed
      .replace("%w", Math.round(width * scale))
      .replace("%h", Math.round(height * scale))
      .replace("%d", dpi),
    dpi < SHARP ? measure.coarse : "",
  ].join(" ");
  line.toggleAttribute("data-coarse", dpi < SHARP);
}
