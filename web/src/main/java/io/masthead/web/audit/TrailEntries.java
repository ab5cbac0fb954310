package io.masthead.web.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.audit.SubjectName;
import io.masthead.domain.audit.TrailEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.json.Json;
import io.masthead.web.audit.TrailPage.Detail;
import io.masthead.web.audit.TrailPage.Entry;
import io.masthead.web.audit.TrailPage.Filter;
import io.masthead.web.layout.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts events into words and addresses. */
@ApplicationScoped
class TrailEntries {

    private static final String DETAIL = "detail_";

    /** The details that have a word of their own; others are shown by their key. */
    private static final Set<String> WORDED = Arrays.stream(TrailMessages.class.getMethods())
            .map(method -> method.getName())
            .filter(name -> name.startsWith(DETAIL))
            .map(name -> name.substring(DETAIL.length()))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Dates dates;

    Entry entry(TrailEvent event, Map<Subject, SubjectName> names, TrailQuery view, ZoneId zone) {
        return new Entry(
                event.sequence(),
                dates.second(event.at(), ZoneOffset.UTC),
                dates.second(event.at(), zone).text(),
                event.actorName(),
                view.by(event.actor()),
                event.action().replace('-', '_').toUpperCase(Locale.ROOT),
                subject(event, names, view),
                details(event),
                event.hash());
    }

    List<Filter> filters(TrailQuery view, List<TrailEvent> shown, Map<Subject, SubjectName> names) {
        var filters = new ArrayList<Filter>();
        if (view.subject() != null) {
            var name = shown.isEmpty() ? view.subject() : named(shown.getFirst(), names);
            filters.add(new Filter(false, name, view.about(null)));
        }
        if (view.actor() != null) {
            var name = shown.isEmpty() ? view.actor() : shown.getFirst().actorName();
            filters.add(new Filter(true, name, view.by(null)));
        }
        return filters;
    }

    private TrailPage.Subject subject(TrailEvent event, Map<Subject, SubjectName> names, TrailQuery view) {
        var name = names.get(subjectOf(event));
        return new TrailPage.Subject(
                event.subjectKind(), named(event, names), href(event, name), view.about(event.subject()));
    }

    private String named(TrailEvent event, Map<Subject, SubjectName> names) {
        var name = names.get(subjectOf(event));
        if (name == null || name.title().isEmpty()) {
            return event.subject();
        }
        return name.period() == null || event.subjectKind().equals("section")
                ? name.title()
                : name.title() + ", " + dates.month(name.period());
    }

    private static @Nullable String href(TrailEvent event, @Nullable SubjectName name) {
        if (name == null || !name.exists()) {
            return null;
        }
        return switch (event.subjectKind()) {
            case "section" -> "/sections/" + event.subject();
            case "asset" -> "/pictures/" + event.subject();
            case "issue" -> "/issues/" + name.publication() + "/" + name.period();
            case "edition" -> "/archive/" + name.publication() + "/" + name.period() + "?edition=" + name.number();
            case "publication" -> "/archive?publication=" + name.publication();
            default -> null;
        };
    }

    private static Subject subjectOf(TrailEvent event) {
        return new Subject(event.subjectKind(), event.subject());
    }

    private static List<Detail> details(TrailEvent event) {
        var details = Json.read(event.details(), new TypeReference<TreeMap<String, String>>() {});
        return details.entrySet().stream()
                .filter(detail ->
                        !Objects.requireNonNullElse(detail.getValue(), "").isEmpty())
                .map(detail -> new Detail(detail.getKey(), WORDED.contains(detail.getKey()), detail.getValue()))
                .toList();
    }
}
