package io.masthead.domain.preview;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.preflight.PreflightKey;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of issues as they are stored, made once on this node for each state of an issue: while one types it stays. */
@ApplicationScoped
class StoredPages {

    /** As many issues as a staff writes at once; each is a few kilobytes. */
    private static final int LIMIT = 100;

    private final Map<String, Stored> known = new LinkedHashMap<>();

    /** What was made; null where the issue cannot be typeset. */
    private record Stored(@Nullable IssuePages pages) {}

    /** What the pages depend on; the colophon prints numbers of revisions too, so the same text may stand there twice. */
    static String key(Issue issue, List<Section> sections) {
        return Sha256.hex(Json.write(List.of(
                PreflightKey.of(issue, sections),
                sections.stream().map(Section::headNumber).toList())));
    }

    /** The pages; empty where there are none. Two who ask at once may both make them. */
    Optional<IssuePages> of(String key, Supplier<IssuePages> make) {
        var stored = known(key);
        return Optional.ofNullable((stored == null ? made(key, make) : stored).pages());
    }

    /** That it took too long on a busy machine says nothing of the next time. */
    private Stored made(String key, Supplier<IssuePages> make) {
        var stored = new Stored(null);
        try {
            stored = new Stored(make.get());
        } catch (Untypesettable impossible) {
            if (impossible.problems().stream().anyMatch(it -> it.code() == Code.TOO_MUCH_TIME)) {
                return stored;
            }
        }
        keep(key, stored);
        return stored;
    }

    private synchronized @Nullable Stored known(String key) {
        return known.get(key);
    }

    private synchronized void keep(String key, Stored stored) {
        known.put(key, stored);
        if (known.size() > LIMIT) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
