/* The lease of this tab: begun when the page is opened, renewed while it is open, given back when it is left. */

import { isAway } from "./connection.js";
import { leaseStream } from "./lease-stream.js";
import { leaveToken, stayToken } from "./tab-token.js";

/** Well within the two minutes after which the server takes the silence for an end. */
const RENEW = 30_000;
const WRITABLE = ["DRAFT", "CHANGES_REQUESTED"];

/** Whether a text in that state can be written at all. */
export function isWritable({ state }) {
  return WRITABLE.includes(state);
}

/**
 * Holds the lease. `on.held()` is called each time that it is had, `on.lost(codes, state)` once, when somebody else writes or
 * the text is frozen, `on.free()` when nothing stands in the way any more, `on.away(answer)` when nobody answers, and
 * `on.untold(is)` when nobody tells at once any more who writes, and when somebody does again.
 */
export function holdLease({ connection, tab, on }) {
  let held = false;
  let lost = false;
  const stream = leaseStream({
    connection,
    tab,
    told,
    on: { untold: (is) => lost || on.untold(is), away: (answer) => lost || on.away(answer) },
  });

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
    const writable = isWritable(state);
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

  setInterval(() => held && write(), RENEW);
  addEventListener("pagehide", () => {
    stream.close();
    if (held) {
      leaveToken(tab.token);
      connection.leave("/lease/release", { tab: tab.token });
    }
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      stayToken();
      stream.follow();
      write();
    }
  });

  return {
    /** In the place of the page before in this window, or of that window of this browser, which is gone. */
    begin: (gone = "") => write({ before: tab.before || gone }),
    again: () => write(),
    follow: stream.follow,
    lose,
    isHeld: () => held,
    isLost: () => lost,
  };
}
