package io.masthead.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The fragment of that name in {@link BoardPage}: all that changes when a job ends, for a page that asks for it again. */
@CheckedTemplate(basePath = "board")
@SuppressWarnings("IdentifierName") // Qute finds a fragment by what stands behind the dollar
record BoardPage$parts(BoardView view) implements TemplateInstance {}
