package io.masthead.domain.intake;

import io.masthead.domain.section.Section;

/**
 * Where a change or a comment of a file stands now.
 *
 * @param section the section
 * @param block the id of the block in its text; empty where it stands in none
 */
record RemarkPlace(Section section, String block) {}
