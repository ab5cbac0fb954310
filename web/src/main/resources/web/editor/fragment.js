/**
 * Asks the server for a part of this page, as htmx does elsewhere: the editor's page loads no htmx, which would be a
 * sixth of its weight. What is answered is to be shown whatever it is: a refusal says so itself.
 *
 * @param form sends its fields; without it the part is only read
 * @param signal breaks the question off
 */
export async function fragment(address, { form, signal } = {}) {
  const answer = await fetch(address, {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(new FormData(form)),
    headers: { "HX-Request": "true" },
    signal,
  });
  return answer.text();
}
