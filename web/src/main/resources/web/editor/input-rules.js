import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { quotationMarks } from "./quotation-marks.js";

/* What typing turns into: lists, headings, quotations, dashes and quotation marks. Backspace takes each back. */

/** The rules; the language of a passage is its own, else that of the section. */
export function typing(schema, language) {
  const { nodes } = schema;
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*([-*•])\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^(\d{1,4})[.)]\s$/,
        nodes.ordered_list,
        ([, start]) => ({ start: Number(start) }),
        ([, start], list) => list.childCount + list.attrs.start === Number(start),
      ),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      ...[2, 3, 4].map((it) => textblockTypeInputRule(new RegExp(`^#{${it}}\\s$`), nodes[`heading_${it}`])),
      new InputRule(/--$/, "–"),
      new InputRule(/–-$/, "—"),
      new InputRule(/"$/, (state, match, start, end) => quoted(state, start, end, 0, language)),
      new InputRule(/'$/, (state, match, start, end) => quoted(state, start, end, 1, language)),
    ],
  });
}

function quoted(state, start, end, depth, language) {
  const before = state.doc.textBetween(Math.max(0, start - 1), start, "\n", "\uFFFC");
  const opens = /^$|[\s([{\u2014\u2013\n„“‘«‚]$/.test(before);
  const [open, close] = quotationMarks(languageAt(state, start) ?? language)[depth];
  const apostrophe = depth === 1 && !opens && /[\p{L}\p{N}]$/u.test(before);
  return state.tr.insertText(opens ? open : apostrophe ? "’" : close, start, end);
}

function languageAt(state, pos) {
  const { language } = state.schema.marks;
  return language.isInSet(state.storedMarks ?? state.doc.resolve(pos).marks())?.attrs.lang;
}
