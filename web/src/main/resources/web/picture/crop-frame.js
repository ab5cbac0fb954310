/* The part that is cut out, as a frame over its picture: the four numbers of the form stay what is sent. */

const LEAST = 16;
const STEP = 10;

/** Puts the frame there while the form is open; pointer and arrow keys move it, with Shift or at its corner they size it. */
export function frameOver(holder, details) {
  const image = holder.querySelector("img");
  const { x, y, width, height } = details.querySelector("form").elements;
  const [most, tallest] = [image.getAttribute("width"), image.getAttribute("height")].map(Number);
  const frame = document.createElement("button");
  frame.type = "button";
  frame.className = "crop-frame";
  holder.append(frame);
  const scale = () => most / image.clientWidth;
  const area = () => [x, y, width, height].map(({ value }) => Number(value) || 0);

  function set(left, top, across, down) {
    width.value = clamp(across, LEAST, most);
    height.value = clamp(down, LEAST, tallest);
    x.value = clamp(left, 0, most - width.value);
    y.value = clamp(top, 0, tallest - height.value);
    show();
  }

  function show() {
    const [left, top, across, down] = area();
    frame.hidden = !details.open;
    frame.style.left = `${(left / most) * 100}%`;
    frame.style.top = `${(top / tallest) * 100}%`;
    frame.style.width = `${(across / most) * 100}%`;
    frame.style.height = `${(down / tallest) * 100}%`;
    frame.setAttribute("aria-label", `${holder.dataset.frameLabel} ${across} × ${down}, ${left}, ${top}`);
  }

  function change(dx, dy, sizes) {
    const [left, top, across, down] = area();
    sizes
      ? set(left, top, clamp(across + dx, LEAST, most - left), clamp(down + dy, LEAST, tallest - top))
      : set(left + dx, top + dy, across, down);
  }

  frame.addEventListener("keydown", (event) => {
    const step = event.ctrlKey ? 1 : STEP;
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
    if (dx || dy) {
      event.preventDefault();
      change(dx * step, dy * step, event.shiftKey);
    }
  });

  frame.addEventListener("pointerdown", (down) => {
    const box = frame.getBoundingClientRect();
    const sizes = box.right - down.clientX < STEP * 2 && box.bottom - down.clientY < STEP * 2;
    drag(down, area(), ([left, top, across, tall], dx, dy) =>
      sizes
        ? set(left, top, clamp(across + dx, LEAST, most - left), clamp(tall + dy, LEAST, tallest - top))
        : set(left + dx, top + dy, across, tall),
    );
  });

  /** Follows the pointer from where it went down, in the picture's own pixels. */
  function drag(down, from, move) {
    down.preventDefault();
    frame.focus();
    frame.setPointerCapture(down.pointerId);
    const follow = ({ clientX, clientY }) =>
      move(from, Math.round((clientX - down.clientX) * scale()), Math.round((clientY - down.clientY) * scale()));
    frame.addEventListener("pointermove", follow);
    frame.addEventListener("lostpointercapture", () => frame.removeEventListener("pointermove", follow), { once: true });
  }

  for (const field of [x, y, width, height]) {
    field.addEventListener("input", show);
  }
  details.addEventListener("toggle", () => {
    if (details.open && area()[2] === most && area()[3] === tallest) {
      set(Math.round(most / 8), Math.round(tallest / 8), Math.round(most * 0.75), Math.round(tallest * 0.75));
    }
    show();
  });
  show();
}

function clamp(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
