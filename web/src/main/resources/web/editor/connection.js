/* Talks to the server for the editor: each answer is a status and a value, and 0 is the status where nothing answered. */

const LONGEST = 20_000;

/** The connection of the page with that form. */
export function connect(form) {
  const address = form.action.replace(/\/edit$/, "");
  const token = () => form.elements["csrf-token"].value;

  async function ask(path, options) {
    try {
      const response = await fetch(address + path, {
        ...options,
        headers: { "HX-Request": "true" },
        signal: AbortSignal.timeout(LONGEST),
      });
      const json = response.headers.get("Content-Type")?.startsWith("application/json");
      return { status: response.status, value: json ? await response.json() : {} };
    } catch (failure) {
      return { status: 0, value: {}, failure };
    }
  }

  const fields = (values) => new URLSearchParams({ ...values, "csrf-token": token() });
  return {
    address,
    get: (path) => ask(path, {}),
    post: (path, values) => ask(path, { method: "POST", body: fields(values) }),
    /** Sent while the page is left; nothing is heard of it. */
    leave: (path, values) => navigator.sendBeacon(address + path, fields(values)),
    /** After a new sign-in: every form of the page is good in the new session. */
    renewToken(value) {
      document.querySelectorAll('input[name="csrf-token"]').forEach((it) => (it.value = value));
    },
  };
}

/** No answer, nobody signed in, too slow, too often: all of it may be over in a moment. */
const FOR_A_WHILE = [0, 401, 408, 429];

/** Whether an answer means that nobody there can be reached now, or nobody is signed in; it is asked again then. */
export function isAway({ status }) {
  return FOR_A_WHILE.includes(status) || status >= 500;
}
