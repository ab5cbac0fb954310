package io.masthead.web.preflight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * That the pages are being checked: a part of the board, fetched again until they are.
 *
 * @param known whether they have been checked; the board then has more to show than this
 */
@CheckedTemplate(basePath = "preflight")
public record CheckPanel(String board, boolean known) implements TemplateInstance {}
