package io.masthead.domain.publication;

import io.masthead.domain.refusal.UserText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What it takes to approve a section: stages that are passed in order.
 *
 * @param stages at least one
 */
public record ReviewPolicy(List<Stage> stages) {

    /** One stage, one approval, by any reviewer. */
    public static final ReviewPolicy DEFAULT = new ReviewPolicy(List.of(new Stage("Review", 1, Set.of())));

    public ReviewPolicy {
        stages = List.copyOf(stages);
    }

    /** The stage at that place from 0. */
    public Stage stage(int index) {
        return stages.get(index);
    }

    /** Whether the stage at that place is the last. */
    public boolean isLast(int index) {
        return index == stages.size() - 1;
    }

    /** The same policy, with one person in another's place in every stage from that place on. */
    public ReviewPolicy replacing(int from, String person, String replacement) {
        return new ReviewPolicy(IntStream.range(0, stages.size())
                .mapToObj(i -> i < from ? stage(i) : stage(i).replacing(person, replacement))
                .toList());
    }

    /** Whether any stage is decided by named people. */
    public boolean namesPeople() {
        return stages.stream().anyMatch(stage -> !stage.people().isEmpty());
    }

    /**
     * One stage of the review.
     *
     * @param name as it is shown, such as Review or Legal
     * @param approvals how many different people must approve, from 1
     * @param people the subjects of those who may decide; empty for any reviewer
     */
    public record Stage(String name, int approvals, Set<String> people) {

        public Stage {
            name = UserText.line(name);
            people = people == null ? Set.of() : Set.copyOf(people);
        }

        /** Whether that person may decide here, roles aside. */
        public boolean admits(String subject) {
            return people.isEmpty() || people.contains(subject);
        }

        private Stage replacing(String person, String replacement) {
            if (!people.contains(person)) {
                return this;
            }
            var changed = new LinkedHashSet<>(people);
            changed.remove(person);
            changed.add(replacement);
            return new Stage(name, approvals, changed);
        }
    }
}
