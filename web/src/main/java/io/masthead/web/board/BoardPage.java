package io.masthead.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The board of an issue. */
@CheckedTemplate(basePath = "board")
record BoardPage(BoardView view) implements TemplateInstance {}
