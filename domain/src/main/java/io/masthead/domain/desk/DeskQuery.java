package io.masthead.domain.desk;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sections that wait for one person, of all kinds in one query, in the order of {@link DeskPosition}. */
final class DeskQuery {

    /** No name has one. */
    private static final String BETWEEN_NAMES = "\t";

    private static final List<Kind> KINDS = List.of(Kind.values());

    private static final String DUE = """
            case when s.state = io.masthead.domain.section.SectionState.IN_REVIEW then s.assignment.reviewDue
            when s.assignment.editor is null and h.savedBy is null then null else s.assignment.draftDue end""";

    /** The place of the kind among {@link Kind}. */
    private static final String KIND = """
            case when s.state = io.masthead.domain.section.SectionState.CHANGES_REQUESTED then 0
            when s.state = io.masthead.domain.section.SectionState.IN_REVIEW then 1
            when s.assignment.editor is null and h.savedBy is null then 4 else 3 end""";

    private static final String REVIEWERS = "(select listagg(p.name, '" + BETWEEN_NAMES
            + "') within group (order by index(p)) from Section t join t.assignment.reviewers p where t = s)";

    /** The heads, which hold the texts, are joined to be asked and not read. */
    private static final String ROWS = "select s, " + DUE + ", " + KIND + ", " + REVIEWERS + """
             from Section s join fetch s.issue i join fetch i.publication left join s.head.revision h
            left join fetch s.review.round r left join fetch r.openedBy""";

    private static final String COUNTED = """
            select s.state, r.policy, r.stage, count(s)
            from Section s join s.issue i left join s.head.revision h left join s.review.round r""";

    private static final String IN_PRODUCTION =
            " where s.dropped = false and i.state = io.masthead.domain.issue.IssueState.IN_PRODUCTION and ";

    /** Texts assigned to the actor, or, where nobody is assigned, those that the actor saved last. */
    private static final String TO_WRITE = """
            (s.state in (io.masthead.domain.section.SectionState.DRAFT,
            io.masthead.domain.section.SectionState.CHANGES_REQUESTED)
            and (s.assignment.editor.id = :me or (s.assignment.editor is null and h.savedBy.id = :me)))""";

    private static final String TO_ASSIGN = """
            (s.state = io.masthead.domain.section.SectionState.DRAFT
            and s.assignment.editor is null and h.savedBy is null)""";

    /** As the rules of a review have it for whoever approves, but for the people whom a stage names. */
    private static final String TO_REVIEW = """
            (s.state = io.masthead.domain.section.SectionState.IN_REVIEW
            and (s.assignment.reviewers is empty
            or exists (select 1 from Section t join t.assignment.reviewers p where t = s and p.id = :me))
            and r.openedBy.id <> :me and h.authorIds not like :mine
            and not exists (select 1 from Decision d where d.round = r and d.stage = r.stage and d.person.id = :me
            and d.verdict = io.masthead.domain.review.Decision.Verdict.APPROVED))""";

    private static final String BEHIND_IN_ORDER = " > :kind or (" + KIND + """
             = :kind and (i.period > :period or (i.period = :period
            and (s.place > :place or (s.place = :place and s.id > :id)))))""";

    private static final String ORDER = " order by " + DUE + " nulls last, " + KIND + ", i.period, s.place, s.id";

    private final Actor actor;
    private final String waiting;
    private final Map<String, Object> values = new HashMap<>();

    private DeskQuery(Actor actor, List<String> kinds) {
        this.actor = actor;
        this.waiting = IN_PRODUCTION + "(" + String.join(" or ", kinds) + ")";
        if (waiting.contains(":me")) {
            values.put("me", Objects.requireNonNull(actor.person()));
        }
        if (waiting.contains(":mine")) {
            values.put("mine", "%" + actor.person() + "%");
        }
    }

    /** What waits for the actor; null where no role of theirs has any section wait. */
    static @Nullable DeskQuery of(Actor actor) {
        var kinds = new ArrayList<String>();
        if (actor.person() != null && actor.hasAny(Role.EDITOR, Role.PUBLISHER)) {
            kinds.add(TO_WRITE);
        }
        if (actor.person() != null && actor.hasAny(Role.REVIEWER)) {
            kinds.add(TO_REVIEW);
        }
        if (actor.hasAny(Role.PUBLISHER)) {
            kinds.add(TO_ASSIGN);
        }
        return kinds.isEmpty() ? null : new DeskQuery(actor, kinds);
    }

    /** The first behind that position, or of all. */
    List<DeskItem> after(@Nullable DeskPosition position, int most) {
        var found = new ArrayList<DeskItem>();
        var last = position;
        // whom a stage names stands in the round's policy, which no query reads: usually the first turn finds all
        for (int read = most; read == most && found.size() < most; ) {
            var items = read(last, most);
            read = items.size();
            last = items.isEmpty() ? last : DeskPosition.of(items.getLast());
            items.stream().filter(this::isAdmitted).forEach(found::add);
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<DeskItem> read(@Nullable DeskPosition position, int most) {
        var text = ROWS + waiting + behind(position) + ORDER;
        var query = Section.getEntityManager().createQuery(text, Tuple.class).setMaxResults(most);
        values.forEach(query::setParameter);
        if (position != null) {
            set(position, query);
        }
        return query.getResultStream().map(DeskQuery::item).toList();
    }

    private static String behind(@Nullable DeskPosition position) {
        if (position == null) {
            return "";
        }
        var inOrder = "(" + KIND + BEHIND_IN_ORDER + ")";
        return position.due() == null
                ? " and " + DUE + " is null and " + inOrder
                : " and (" + DUE + " is null or " + DUE + " > :due or (" + DUE + " = :due and " + inOrder + "))";
    }

    private static void set(DeskPosition position, Query query) {
        if (position.due() != null) {
            query.setParameter("due", position.due());
        }
        query.setParameter("kind", KINDS.indexOf(position.kind()))
                .setParameter("period", position.period())
                .setParameter("place", position.place())
                .setParameter("id", position.id());
    }

    private static DeskItem item(Tuple row) {
        var section = row.get(0, Section.class);
        var names = row.get(3, String.class);
        return new DeskItem(
                KINDS.get(row.get(2, Integer.class)),
                section.issue(),
                section,
                row.get(1, LocalDate.class),
                names == null ? List.of() : Arrays.asList(names.split(BETWEEN_NAMES)));
    }

    private boolean isAdmitted(DeskItem item) {
        if (item.kind() != Kind.REVIEW || item.section() == null) {
            return true;
        }
        var round = item.section().review().round();
        return round != null && round.currentStage().admits(actor.subject());
    }

    /** How many there are. Rounds with the same policy in the same stage admit the same people, and are counted together. */
    long count() {
        var query = Section.getEntityManager()
                .createQuery(COUNTED + waiting + " group by s.state, r.policy, r.stage", Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .filter(row -> row.get(0) != SectionState.IN_REVIEW
                        || row.get(1, ReviewPolicy.class)
                                .stage(row.get(2, Integer.class))
                                .admits(actor.subject()))
                .mapToLong(row -> row.get(3, Long.class))
                .sum();
    }
}
