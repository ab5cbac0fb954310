const TINY = 3;
const MOST = 10;
/** A name without letters or digits is a sign, as mail programs draw them. */
const SIGN = /^[^\p{L}\p{N}\s]{1,8}$/u;

/** The pictures of what is pasted: those of this house stay, those that came along are kept to be uploaded. */
export class PastedPictures {
  /** The files that came along, each at its address in the text. */
  brought = new Map();

  /** Where a picture is found from here on; empty where it is not to be had. */
  addressOf(image) {
    const source = (image.getAttribute("src") ?? "").trim();
    if (/^data:image\/(png|jpeg|webp);base64,/i.test(source) && this.brought.size < MOST) {
      return this.#bring(source);
    }
    return source && URL.canParse(source, location.href) ? ownAddress(new URL(source, location.href)) : "";
  }

  #bring(source) {
    const file = fileOf(source);
    const address = `/clipboard/${this.brought.size}`;
    if (file) {
      this.brought.set(address, file);
    }
    return file ? address : "";
  }

  /** What counts readers, lines of a pixel, and the drawings of buttons and links. */
  isOrnament(image) {
    const isTiny = ["width", "height"].some((it) => image.hasAttribute(it) && Number(image.getAttribute(it)) <= TINY);
    return isTiny || (image.localName === "svg" && image.closest("button, a, [aria-hidden=true]") !== null);
  }

  /** The sign that a small picture stands for, in mail. */
  signOf(image) {
    const name = image.getAttribute("alt") ?? "";
    return SIGN.test(name) ? name : "";
  }
}

function ownAddress({ origin, pathname }) {
  return origin === location.origin && /^\/assets\/[^/]+\/file$/.test(pathname) ? pathname : "";
}

function fileOf(source) {
  const [kind, data] = source.split(",");
  const type = kind.slice("data:".length).split(";")[0].toLowerCase();
  try {
    const bytes = Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
    return new File([bytes], `clipboard.${type.split("/")[1]}`, { type });
  } catch (broken) {
    console.warn(broken);
    return null;
  }
}
