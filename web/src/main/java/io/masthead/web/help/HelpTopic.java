package io.masthead.web.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is help on: the roles, and the tasks of each in the order of the work. Its text is the template of the same name
 * in {@code templates/help}, in a folder for each language.
 */
public enum HelpTopic {
    EDITOR,
    REVIEWER,
    PUBLISHER,
    AUDITOR,
    READER,

    PLANNING(PUBLISHER),
    FILES(EDITOR, PUBLISHER),
    DOCX(EDITOR, PUBLISHER),
    WRITING(EDITOR),
    NOTES(EDITOR),
    ELEMENTS(EDITOR),
    PICTURES(EDITOR, PUBLISHER),
    PASTING(EDITOR),
    LEASE(EDITOR, PUBLISHER),
    MERGING(EDITOR),
    WORD(EDITOR, PUBLISHER),
    CHECKS(EDITOR, PUBLISHER),
    PAGE(EDITOR),
    SUBMITTING(EDITOR, REVIEWER),
    HISTORY(EDITOR, REVIEWER, AUDITOR),
    REVIEWING(REVIEWER, EDITOR),
    PUBLISHING(PUBLISHER, REVIEWER),
    SETTINGS(PUBLISHER),
    TRAIL(PUBLISHER, AUDITOR),
    VERIFYING(READER, PUBLISHER, AUDITOR),
    SHORTCUTS(EDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // the list is an unmodifiable copy
    private final List<HelpTopic> roles;

    HelpTopic(HelpTopic... roles) {
        this.roles = List.of(roles);
    }

    /** The one with that address. */
    static Optional<HelpTopic> at(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }

    /** Those that are about a role. */
    static List<HelpTopic> allRoles() {
        return Arrays.stream(values()).filter(topic -> topic.roles.isEmpty()).toList();
    }

    /** Its tasks, where it is a role; else whose task it is, and what those do besides whose it is first of all. */
    public List<HelpTopic> related() {
        return roles.isEmpty()
                ? tasks().toList()
                : Stream.concat(roles.stream(), roles.getFirst().tasks().filter(topic -> topic != this))
                        .toList();
    }

    private Stream<HelpTopic> tasks() {
        return Arrays.stream(values()).filter(topic -> topic.roles.contains(this));
    }

    /** The last part of its address, and the name of its template. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in {@link HelpMessages}. */
    public String title() {
        return "title_" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of what it is about. */
    public String about() {
        return "about_" + name().toLowerCase(Locale.ROOT);
    }
}
