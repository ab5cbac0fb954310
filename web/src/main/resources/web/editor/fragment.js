/**
 * Asks the server for a part of this page, as htmx does elsewhere: the editor's page loads no htmx, which would be a
 * sixth of its weight. What is answered is to be shown whatever it is: a refusal says so itself.
 *
 * @param form sends its fields; without it the part is only read
 * @param signal breaks the question off
 */
export async function fragment(address, options) {
  return (await answer(address, options)).text();
}

/**
 * The same for who goes by the answer's status too.
 *
 * @param more fields beside the form's, by name
 */
export function answer(address, { form, more = {}, signal } = {}) {
  return fetch(address, {
    method: form ? "POST" : "GET",
    body: form && fields(form, more),
    headers: { "HX-Request": "true" },
    signal,
  });
}

function fields(form, more) {
  const sent = new URLSearchParams(new FormData(form));
  Object.entries(more).forEach(([name, value]) => sent.set(name, value));
  return sent;
}
