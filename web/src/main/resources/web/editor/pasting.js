import { fitted } from "./fitting.js";
import { LeftOut } from "./left-out.js";

/* Puts what is pasted into the text, as one step; says what was left out, and asks about the pictures that came along. */

const CELLS = ["row", "cell", "header_cell"];
/** Far more than a text may hold: nothing of that size is looked at. */
const LONGEST_HTML = 40_000_000;

export function isTooLong(html) {
  return html.length > LONGEST_HTML;
}

/** Says that it is more than a section may hold. */
export function refuse(desk) {
  say(desk, sentences().tooMuch);
}

/**
 * Puts a slice in.
 *
 * @param read what was read of foreign HTML; null where none was
 * @param files of the clipboard
 * @param closeHistory ends a step of undoing
 * @returns whether it is done
 */
export function put({ desk, view, event, slice, read, files, closeHistory }) {
  const first = slice.content.firstChild;
  const { selection } = view.state;
  if ("$anchorCell" in selection || CELLS.includes(first?.type.spec.tableRole)) {
    return false;
  }
  const left = read?.left ?? new LeftOut();
  if (!slice.size && files.length === 1 && read) {
    desk.choosePicture(files[0]).then((figure) => (figure ? desk.insertFigure(figure) : view.focus()));
    return true;
  }
  const rows = isInCell(selection.$from) && tableRows(slice);
  const endStep = () => view.dispatch(closeHistory(view.state.tr));
  endStep();
  if (rows && desk.pasteCells(view, event, rows)) {
    endStep();
    say(desk, left.sentence(sentences()));
    return true;
  }
  const length = read?.html.length ?? slice.size;
  if (desk.textarea.maxLength > 0 && length + desk.html().length > desk.textarea.maxLength) {
    refuse(desk);
  } else {
    insert({ desk, view, slice, left, pictures: read?.pictures ?? new Map() });
    endStep();
  }
  return true;
}

function isInCell($from) {
  return Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1)).some((it) => it.type.spec.tableRole === "row");
}

/** The rows of a table that is all there is. */
function tableRows({ content, constructor: Slice }) {
  const table = content.childCount === 1 && content.firstChild.type.name === "table" ? content.firstChild : null;
  return table && new Slice(table.lastChild.content, 0, 0);
}

function insert({ desk, view, slice, left, pictures }) {
  const { state } = view;
  const fit = fitted(slice, state.selection.$from);
  if (fit.pictures) {
    left.add("picture", fit.pictures);
  }
  if (fit.changed) {
    left.add("changed");
  }
  // nothing does not take the place of what is selected
  const tr = fit.slice.size ? replaced(state, fit.slice) : state.tr;
  const places = takeOut(tr, pictures);
  if (tr.docChanged) {
    view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
  }
  say(desk, left.sentence(sentences()));
  if (places.length) {
    askAbout(desk, places, left);
  }
}

/** A block alone takes the place of an empty one whole. */
function replaced({ tr }, slice) {
  const { openStart, openEnd, content } = slice;
  const isSingle = openStart === 0 && openEnd === 0 && content.childCount === 1;
  return isSingle ? tr.replaceSelectionWith(content.firstChild, content.firstChild.isInline) : tr.replaceSelection(slice);
}

/** The figures that wait for their files go, and are put in where they stood once those are uploaded. */
function takeOut(tr, pictures) {
  const places = [];
  if (pictures.size) {
    tr.doc.descendants((node, pos) => {
      const file = node.type.name === "figure" && pictures.get(node.firstChild.attrs.src);
      if (file) {
        places.push({ file, pos, size: node.nodeSize });
      }
    });
    places.toReversed().forEach(({ pos, size }) => tr.delete(pos, pos + size));
    let gone = 0;
    for (const place of places) {
      place.pos -= gone;
      gone += place.size;
    }
  }
  return places;
}

/** One after the other; where the text changes meanwhile the places move with it. */
async function askAbout(desk, places, left) {
  const follow = (_, transaction) => places.forEach((it) => (it.pos = transaction.mapping.map(it.pos)));
  desk.onState.push(follow);
  for (const place of places) {
    const figure = await desk.choosePicture(place.file);
    if (figure) {
      desk.select({ from: Math.max(0, place.pos - 1) });
      desk.insertFigure(figure);
    } else if (figure === undefined) {
      left.add("picture");
      say(desk, left.sentence(sentences()));
    }
  }
  desk.onState.splice(desk.onState.indexOf(follow), 1);
  desk.view.focus();
}

function sentences() {
  return document.querySelector("[data-paste-sentences]").dataset;
}

/** Above the text, and aloud; what was said of the paste before goes. */
function say(desk, sentence) {
  const line = document.querySelector("[data-paste-said]");
  line.textContent = sentence;
  line.hidden = !sentence;
  if (sentence) {
    desk.announce(sentence);
  }
}
