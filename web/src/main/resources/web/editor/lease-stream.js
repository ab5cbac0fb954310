/* Who writes, told by the server as it changes; where that stream is lost it is asked for, and the writer is told. */

/** A stream that ended as it should is open again within this time. */
const GRACE = 6_000;
const ASK = 10_000;
/** The server takes no further stream of somebody who has many. */
const TRY_AGAIN = 60_000;

/**
 * Follows who writes: `told(state)` hears each state; `on.untold(is)` is called when nobody tells it at once any more, and when
 * somebody does again, `on.away(answer)` when nobody answers at all.
 */
export function leaseStream({ connection, tab, told, on }) {
  let events = null;
  let lost = 0;
  let asking = 0;
  let again = 0;

  function follow() {
    close();
    events = new EventSource(`${connection.address}/lease/events?tab=${tab.token}`);
    events.addEventListener("open", found);
    events.addEventListener("message", ({ data }) => told(JSON.parse(data)));
    events.addEventListener("error", missed);
  }

  function found() {
    stop();
    on.untold(false);
  }

  /** The browser tries again by itself, unless it was refused. */
  function missed() {
    if (events.readyState === EventSource.CLOSED && !again) {
      again = setTimeout(follow, TRY_AGAIN);
    }
    lost ||= setTimeout(() => {
      asking = setInterval(ask, ASK);
      ask();
    }, GRACE);
  }

  async function ask() {
    const answer = await connection.get(`/lease?tab=${tab.token}`);
    if (asking && answer.status === 200) {
      on.untold(true);
      told(answer.value.lease);
    } else if (asking) {
      on.away(answer);
    }
  }

  function stop() {
    clearTimeout(lost);
    clearInterval(asking);
    clearTimeout(again);
    lost = asking = again = 0;
  }

  function close() {
    events?.close();
    stop();
  }

  return { follow, close };
}
