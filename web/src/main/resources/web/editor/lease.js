/* The lease of this tab: begun when the page is opened, renewed while it is open, given back when it is left. */

import { isAway } from "./connection.js";
import { leaveToken, stayToken } from "./tab-token.js";

/** Well within the two minutes after which the server takes the silence for an end. */
const RENEW = 30_000;
const WRITABLE = ["DRAFT", "CHANGES_REQUESTED"];

/**
 * Holds the lease. `on.held()` is called each time that it is had, `on.lost(codes, state)` once, when somebody else writes or
 * the text is frozen, `on.free()` when nothing stands in the way any more, `on.away(answer)` when nobody answers.
 */
export function holdLease({ connection, tab, on }) {
  let held = false;
  let lost = false;
  let events = null;

  async function write(values = {}) {
    if (lost) {
      return false;
    }
    const answer = await connection.post("/lease", { tab: tab.token, ...values });
    if (answer.status === 200) {
      held = true;
      on.held();
    } else if (isAway(answer) || answer.status === 400) {
      on.away(answer);
    } else {
      await lose(answer.value.codes ?? []);
    }
    return answer.status === 200;
  }

  /** Who writes instead is asked for where it was not told. */
  async function lose(codes, told) {
    if (!lost) {
      held = false;
      lost = true;
      on.lost(codes, told ?? (codes.length ? await now() : null));
    }
  }

  async function now() {
    const { value } = await connection.get(`/lease?tab=${tab.token}`);
    return value.lease ?? null;
  }

  function told(state) {
    const writable = WRITABLE.includes(state.state);
    if (lost) {
      if (writable && !state.by) {
        on.free();
      }
    } else if (!writable || (held && state.by && !state.mine)) {
      lose([], state);
    } else if (held && !state.by) {
      write();
    }
  }

  function follow() {
    events?.close();
    events = new EventSource(`${connection.address}/lease/events?tab=${tab.token}`);
    events.addEventListener("message", ({ data }) => told(JSON.parse(data)));
  }

  setInterval(() => held && write(), RENEW);
  addEventListener("pagehide", () => {
    events?.close();
    if (held) {
      leaveToken(tab.token);
      connection.leave("/lease/release", { tab: tab.token });
    }
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      stayToken();
      follow();
      write();
    }
  });

  return {
    /** In the place of the page before in this window, or of the one that left words in this browser. */
    begin: (left = "") => write({ before: tab.before || left }),
    again: () => write(),
    follow,
    lose,
    isHeld: () => held,
    isLost: () => lost,
  };
}
