package io.masthead.domain.document.merge;

import io.masthead.domain.document.diff.Token;
import java.util.List;

/** What one side put in the place of some tokens of the base, from start to end; of none where it only put something in. */
record LineEdit(int start, int end, List<Token> tokens) {}
