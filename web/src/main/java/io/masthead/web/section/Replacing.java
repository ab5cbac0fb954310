package io.masthead.web.section;

import io.masthead.domain.section.SectionMove;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.StaffDirectory.Member;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the open review names, and the reviewers who can take their place.
 *
 * @param tried whether it was tried just now, and refused
 * @param away whether the directory of people does not answer
 */
record Replacing(List<Option> named, List<Option> reviewers, boolean tried, boolean away) {

    /** Nobody can be chosen, because the directory does not answer. */
    static final Replacing AWAY = new Replacing(List.of(), List.of(), false, true);

    /** A person to choose. */
    record Option(String subject, String name, boolean chosen) {}

    static Replacing of(Set<String> named, List<Member> members, @Nullable MoveAttempt attempt) {
        boolean tried = attempt != null && attempt.chose(SectionMove.REPLACE_REVIEWER.name());
        var choices = attempt == null ? Map.<String, String>of() : attempt.choices();
        var byId = members.stream().collect(Collectors.toMap(Member::subject, Function.identity()));
        return new Replacing(
                named.stream()
                        .map(subject -> option(subject, name(byId.get(subject), subject), choices.get("person")))
                        .toList(),
                members.stream()
                        .filter(member -> member.has(Role.REVIEWER))
                        .map(member -> option(member.subject(), member.name(), choices.get("replacement")))
                        .toList(),
                tried,
                false);
    }

    private static Option option(String subject, String name, @Nullable String chosen) {
        return new Option(subject, name, subject.equals(chosen));
    }

    private static String name(@Nullable Member member, String subject) {
        return member == null ? subject : member.name();
    }
}
