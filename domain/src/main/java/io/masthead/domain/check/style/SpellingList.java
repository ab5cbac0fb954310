package io.masthead.domain.check.style;

import io.masthead.domain.event.Subject;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A publication's names while they are changed: which spelling belongs to which. */
final class SpellingList {

    private final Publication publication;
    private final Map<String, ApprovedSpelling> bySpelling = new HashMap<>();
    private int size;

    private SpellingList(Publication publication, List<ApprovedSpelling> spellings) {
        this.publication = publication;
        spellings.forEach(this::know);
    }

    static SpellingList of(Publication publication) {
        return new SpellingList(publication, ApprovedSpelling.of(publication));
    }

    private void know(ApprovedSpelling spelling) {
        size++;
        all(spelling.entry()).forEach(written -> bySpelling.put(written, spelling));
    }

    /**
     * What is wrong with an entry.
     *
     * @param instead the name that it takes the place of; null for a new one
     */
    List<Reason> problems(SpellingEntry entry, @Nullable UUID instead) {
        var problems = new ArrayList<>(entry.problems());
        all(entry).forEach(written -> {
            var known = bySpelling.get(written);
            if (known != null && !known.id().equals(instead)) {
                problems.add(Reason.of(SpellingReason.SPELLING_TAKEN, written, known.approved()));
            }
        });
        if (instead == null && size >= ApprovedSpelling.MOST) {
            problems.add(Reason.of(SpellingReason.TOO_MANY_SPELLINGS, String.valueOf(ApprovedSpelling.MOST)));
        }
        return problems;
    }

    ApprovedSpelling add(SpellingEntry entry) {
        var spelling = new ApprovedSpelling(publication, entry);
        spelling.persist();
        know(spelling);
        return spelling;
    }

    /** Adds names, or their variants to those that are there; says how many were added or changed. */
    int merge(List<SpellingEntry> entries) {
        int changed = 0;
        for (SpellingEntry entry : entries) {
            var known = bySpelling.get(entry.approved());
            changed +=
                    known != null && known.approved().equals(entry.approved()) ? extended(known, entry) : added(entry);
        }
        return changed;
    }

    private int added(SpellingEntry entry) {
        refuse(problems(entry, null));
        add(entry);
        return 1;
    }

    private int extended(ApprovedSpelling known, SpellingEntry entry) {
        var wanted = known.entry().with(entry.variants());
        refuse(problems(wanted, known.id()));
        if (wanted.equals(known.entry())) {
            return 0;
        }
        known.apply(wanted);
        all(wanted).forEach(written -> bySpelling.put(written, known));
        return 1;
    }

    private void refuse(List<Reason> problems) {
        Refused.ifAny(problems, Subject.publication(publication.slug()));
    }

    private static Stream<String> all(SpellingEntry entry) {
        return Stream.concat(Stream.of(entry.approved()), entry.variants().stream());
    }
}
