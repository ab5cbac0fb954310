/* What foreign HTML says by style: inline, or by the classes of its own style sheets. */

const CLASS = /^[a-z0-9]*\.([\w-]+)$/i;
const LEVEL = /^@list\s+(\w+):level(\d+)$/;

/** The styles of a document: `of(element)` answers its declarations, `level(list, level)` those of a level of Word's lists. */
export function styles(doc) {
  const classes = new Map();
  const levels = new Map();
  for (const sheet of doc.querySelectorAll("style")) {
    for (const rule of withoutComments(sheet.textContent).split("}")) {
      const [selectors, body = ""] = rule.split("{");
      selectors.split(",").forEach((it) => keep(it.trim(), body));
    }
  }

  function keep(selector, body) {
    const [, name] = CLASS.exec(selector) ?? [];
    const [, list, level] = LEVEL.exec(selector) ?? [];
    if (name) {
      classes.set(name, { ...classes.get(name), ...declarations(body) });
    } else if (list) {
      levels.set(`${list} ${level}`, declarations(body));
    }
  }

  return {
    of: (element) =>
      Object.assign(
        {},
        ...Array.from(element.classList, (it) => classes.get(it)),
        declarations(element.getAttribute("style") ?? ""),
      ),
    level: (list, level) => levels.get(`${list} ${level}`) ?? {},
  };
}

function withoutComments(text) {
  const [first, ...others] = text.replaceAll("<!--", "").replaceAll("-->", "").split("/*");
  return first + others.map((it) => it.split("*/").slice(1).join("")).join("");
}

/** As they are written, since a browser drops those of Word. */
function declarations(text) {
  const found = {};
  for (const part of text.split(";")) {
    const at = part.indexOf(":");
    if (at > 0) {
      found[part.slice(0, at).trim().toLowerCase()] = part.slice(at + 1).trim().toLowerCase();
    }
  }
  return found;
}

const STRONG = /^(bold|bolder|[6-9]\d\d)$/;
const LIGHT = /^(normal|lighter|[1-5]\d\d)$/;

/** The marks that a style sets or takes away: {strong, emphasis, superscript, subscript}, each true, false or not there. */
export function marksOf(style) {
  const marks = {};
  const weight = style["font-weight"] ?? "";
  const slope = style["font-style"] ?? "";
  const raised = style["vertical-align"] ?? "";
  if (STRONG.test(weight) || LIGHT.test(weight)) {
    marks.strong = STRONG.test(weight);
  }
  if (/^(italic|oblique|normal)/.test(slope)) {
    marks.emphasis = slope !== "normal";
  }
  if (/^(super|sub|baseline)$/.test(raised)) {
    marks.superscript = raised === "super";
    marks.subscript = raised === "sub";
  }
  return marks;
}

/** Whether nobody sees what has that style. */
export function isHidden(style) {
  return style.display === "none" || style.visibility === "hidden" || style["mso-hide"] === "all";
}

/** Whether the words are struck out. */
export function isStruck(style) {
  return /line-through/.test(`${style["text-decoration"]} ${style["text-decoration-line"]}`);
}
