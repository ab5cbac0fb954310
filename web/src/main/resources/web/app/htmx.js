import htmx from "htmx.org";

// What was refused, or overtaken by somebody else, comes back with its reasons, and takes the place of what was sent.
htmx.config.responseHandling.splice(-1, 0, { code: "4(?:09|12)", swap: true });

window.htmx = htmx;
