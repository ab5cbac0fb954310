package io.masthead.domain.intake;

import java.util.UUID;

/**
 * What a section has before a file is read in.
 *
 * @param id its id
 * @param title its title; empty where it has none
 * @param byline its byline; empty where it has none
 * @param language its publication's language, a BCP 47 tag
 */
record SectionHead(UUID id, String title, String byline, String language) {}
