package io.masthead.pdf.makeup;

import java.util.List;

/** A note's lines. */
record Note(List<Strip> lines) {}
