package io.masthead.web.section;

import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person can do with a section now: one entry for each move. */
record Permissions(List<Permission> moves) {

    static Permissions of(Section section, Actor actor, Locale locale) {
        return new Permissions(Arrays.stream(SectionMove.values())
                .map(move -> Permission.of(section, move, actor, locale))
                .toList());
    }

    Permission of(SectionMove move) {
        return moves.stream()
                .filter(permission -> permission.move() == move)
                .findFirst()
                .orElseThrow();
    }

    boolean open(SectionMove move) {
        return of(move).open();
    }

    /** The moves by which a reviewer decides. */
    List<Permission> decisions() {
        return decided().toList();
    }

    /** Every reason against deciding, each once. */
    List<String> reasonsNotToDecide() {
        return decided()
                .flatMap(permission -> permission.reasons().stream())
                .distinct()
                .toList();
    }

    private Stream<Permission> decided() {
        return moves.stream().filter(permission -> permission.move().isDecision());
    }
}
