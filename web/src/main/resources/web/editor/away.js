/* The server does not answer, or the session has ended: what is typed waits, and is sent when that is over. */

const ASK_AGAIN = 3_000;

/** Waits for the server and for the same person; `back()` is called when both are there again. */
export function absence({ connection, bar, tab, person, back }) {
  let away = false;
  let asking = 0;

  const later = () => {
    clearTimeout(asking);
    asking = setTimeout(ask, ASK_AGAIN);
  };

  async function ask() {
    clearTimeout(asking);
    const { status, value } = await connection.get(`/lease?tab=${tab.token}`);
    if (!away) {
      return;
    }
    if (status !== 200) {
      begin({ status });
    } else if (value.person !== person) {
      bar.show(bar.sentence("otherPerson"), "sign-in", "away");
      later();
    } else {
      away = false;
      connection.renewToken(value.token);
      back();
    }
  }

  /** That was the answer. */
  function begin({ status }) {
    away = true;
    const signedOut = status === 401 || status === 400;
    bar.show(bar.sentence(signedOut ? "signedOut" : "away"), signedOut ? "sign-in" : "", "away");
    later();
  }

  const at = () => away && ask();
  addEventListener("focus", at);
  addEventListener("online", at);
  document.addEventListener("visibilitychange", at);
  return { begin, ask: at, is: () => away };
}
