/* What a tab calls itself: drawn when its page is opened, so that a tab that was duplicated is another one. */

const LEFT = "masthead left";

/** The token of this page, and that of the page before it in the same window, where that was left. */
export function tabToken() {
  const before = sessionStorage.getItem(LEFT) ?? "";
  sessionStorage.removeItem(LEFT);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
  return { token, before };
}

/** The page is left: the next one in this window may go on in its place. */
export function leaveToken(token) {
  sessionStorage.setItem(LEFT, token);
}

/** It was not left after all. */
export function stayToken() {
  sessionStorage.removeItem(LEFT);
}
