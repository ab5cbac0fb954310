/* Words that this browser had kept when their window, or the whole browser, went away. */

/**
 * Puts them back into the text where nobody has written there since they were kept; else they are kept aside on the server,
 * to be looked at. Answers whether there were any to put back.
 */
export async function recover({ copy, typed, local, connection }, isOpen) {
  let put = false;
  for (const { key, tab, words } of local.left()) {
    const { title, byline, body, revision, after } = words;
    const text = { title, byline, body };
    if (JSON.stringify(text) === typed.words()) {
      local.forget(key);
    } else if (isOpen && !put && after === copy.keptAt && revision === typed.basedOn) {
      typed.put(text);
      local.forget(key);
      put = true;
    } else {
      const fields = { tab, revision, change: 0, ...text };
      const answer = await connection.post("/draft/keep", fields);
      if (answer.status === 200) {
        local.forget(key);
      }
    }
  }
  return put;
}
