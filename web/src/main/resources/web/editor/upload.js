/**
 * Sends fields with a file and tells how much of it is sent, which fetch cannot.
 *
 * @param told hears from 0 to 1
 * @returns {answer, stop}: answer comes to {ok, html}, without html where nothing was answered
 */
export function upload(address, fields, told) {
  const request = new XMLHttpRequest();
  const answer = new Promise((resolve) => {
    request.addEventListener("load", () =>
      resolve({ ok: request.status === 200, html: request.responseText }),
    );
    ["error", "abort", "timeout"].forEach((it) => request.addEventListener(it, () => resolve({ ok: false })));
  });
  request.upload.addEventListener("progress", ({ loaded, total }) => told(total ? loaded / total : 0));
  request.open("POST", address);
  request.setRequestHeader("HX-Request", "true");
  request.send(fields);
  return { answer, stop: () => request.abort() };
}
