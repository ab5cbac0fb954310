package io.masthead.pdf.pagination;

import java.util.List;

/** A footnote, as its lines. */
record Footnote(List<FlowItem> lines) {}
