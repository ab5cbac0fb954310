package io.masthead.domain.issue;

import io.masthead.domain.language.SearchFolding;
import io.masthead.domain.language.SingleLine;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.publication.NamesConverter;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.staff.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One number of a publication, for a month that no other issue of it has. */
@Entity
@Table(name = "issue")
public class Issue extends BaseEntity {

    private static final int LONGEST_TITLE = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", updatable = false)
    private Publication publication;

    @Convert(converter = PeriodConverter.class)
    @Column(name = "period")
    private YearMonth period;

    /** The period while the issue keeps it from others; null once it was discarded. */
    @Convert(converter = PeriodConverter.class)
    @Column(name = "holds_period")
    private @Nullable YearMonth holdsPeriod;

    @Column(name = "title")
    private String title;

    /** The title as it is searched for. */
    @Column(name = "title_folded")
    private String titleFolded;

    @Convert(converter = NamesConverter.class)
    @Column(name = "names", columnDefinition = "text")
    private @Nullable Map<String, String> names;

    @Column(name = "tagline")
    private @Nullable String tagline;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IssueState state = IssueState.IN_PRODUCTION;

    /** The job that is publishing it now; while it is set nothing in the issue changes. */
    @Column(name = "publish_job")
    private @Nullable UUID publishJob;

    @Column(name = "editions")
    private int editions;

    /** Counts the changes of title, month and running order: what a write to the issue must be based on. */
    @Column(name = "version")
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Timestamps.now();

    protected Issue() {}

    /** Plans an issue for a period; whether that is free is for {@link Issues} to see. */
    public Issue(Publication publication, YearMonth period, String title) {
        this.publication = publication;
        this.period = period;
        this.holdsPeriod = period;
        this.title = UserText.line(title);
        this.titleFolded = SearchFolding.of(this.title);
    }

    /**
     * The issue with that id.
     *
     * @throws Refused if there is none, or it was discarded
     */
    public static Issue withId(UUID id) {
        return known(IssueQueries.withId(id));
    }

    /** The issue, to be changed as a whole: everybody else waits. */
    public static Issue locked(UUID id) {
        return known(lockedAnew(Issue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, also where it was discarded: for what was begun before, and has to end. */
    public static Issue lockedEvenDiscarded(UUID id) {
        return lockedAnew(Issue.class, id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(ResourceKind.ISSUE));
    }

    /** The issue, for work inside it that must not meet a publication half-way. */
    public static Issue shared(UUID id) {
        return known(lockedAnew(Issue.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** Whether there is an issue with that id that was not discarded. */
    public static boolean isKept(UUID id) {
        return count("id = ?1 and state <> ?2", id, IssueState.DISCARDED) > 0;
    }

    private static Issue known(Optional<Issue> found) {
        return found.filter(issue -> !issue.isDiscarded()).orElseThrow(() -> Refused.unknown(ResourceKind.ISSUE));
    }

    /** Whether it was discarded: then nothing of it is to be had any more. */
    public boolean isDiscarded() {
        return state == IssueState.DISCARDED;
    }

    /** The issue of that publication and period; empty where there is none. */
    public static Optional<Issue> of(Publication publication, YearMonth period) {
        return find("publication = ?1 and holdsPeriod = ?2", publication, period)
                .firstResultOptional();
    }

    /**
     * The issue at that address.
     *
     * @throws Refused if there is none
     */
    public static Issue at(String publication, String period) {
        var month = Period.read(period, new ArrayList<>());
        return known(month == null ? Optional.empty() : IssueQueries.at(publication, month));
    }

    /** The ids of the issues in production of every publication, the newest first. */
    public static List<UUID> inProduction(int most) {
        return IssueQueries.inProduction(most);
    }

    /** The ids of the publication's issues in production, the newest first. */
    public static List<UUID> inProduction(String publication, int most) {
        return IssueQueries.inProduction(publication, most);
    }

    /** Takes names and tagline for this issue's cover from a text that was read in. */
    public void cover(Map<String, String> coverNames, String coverTagline) {
        var named = new LinkedHashMap<>(coverNames);
        named.replaceAll((tag, name) -> SingleLine.withoutHidden(name));
        names = named.isEmpty() ? null : named;
        var line = SingleLine.withoutHidden(coverTagline);
        tagline = line.isEmpty() ? null : line;
    }

    void rename(String newTitle) {
        title = UserText.line(newTitle);
        titleFolded = SearchFolding.of(title);
        version++;
    }

    void moveTo(YearMonth newPeriod) {
        period = newPeriod;
        holdsPeriod = newPeriod;
        version++;
    }

    /** A section was added, dropped or moved. */
    public void rearranged() {
        version++;
    }

    void discard() {
        state = IssueState.DISCARDED;
        holdsPeriod = null;
    }

    /** Every reason why the actor cannot do that now, as far as it does not depend on its sections and editions. */
    public List<Reason> refusals(IssueMove move, Actor actor) {
        return IssueRules.refusals(this, move, actor);
    }

    /**
     * The same, and what is wrong with the words that say why.
     *
     * @param reason those words; null or empty where none were given
     */
    public List<Reason> refusals(IssueMove move, Actor actor, @Nullable String reason) {
        return IssueRules.refusals(this, move, actor, reason);
    }

    /** Whether the actor could do that now. */
    public boolean allows(IssueMove move, Actor actor) {
        return refusals(move, actor).isEmpty();
    }

    /** That a write is based on another version than this one; nothing where it names none, which only a script may. */
    public List<Reason> stale(@Nullable Integer basedOn) {
        return basedOn == null || basedOn == version ? List.of() : List.of(Reason.of(IssueReason.ISSUE_STALE));
    }

    /** Every reason why nothing inside the issue can be changed now. */
    public List<Reason> frozenBecause() {
        return IssueRules.frozenBecause(this);
    }

    /** Freezes the issue and its sections while the job publishes it. */
    public void freezeFor(UUID job) {
        publishJob = job;
    }

    /** Ends the freeze, with the issue as it was. */
    public void thaw() {
        publishJob = null;
    }

    /** The edition is stored: the issue is published. */
    public void published(int edition) {
        publishJob = null;
        editions = edition;
        state = IssueState.PUBLISHED;
    }

    /** Back into production, for a correction. */
    public void correct() {
        state = IssueState.IN_PRODUCTION;
    }

    /** The correction is given up. */
    public void abandonCorrection() {
        state = IssueState.PUBLISHED;
    }

    /** What is wrong with a title: there are more than 300 characters, or some that cannot be seen. */
    static List<Reason> problems(String title) {
        return UserText.lineProblems("title", title, LONGEST_TITLE);
    }

    /** The publication that it is a number of. */
    public Publication publication() {
        return publication;
    }

    /** The month that it is for. */
    public YearMonth period() {
        return period;
    }

    /** Its own title; may be empty. */
    public String title() {
        return title;
    }

    /** The institute's names on its cover: its own where the text had them, else the publication's. */
    public Map<String, String> names() {
        return names == null ? publication.names() : names;
    }

    /** The tagline on its cover: its own where the text had one, else the publication's. */
    public String tagline() {
        return tagline == null ? publication.tagline() : tagline;
    }

    /** Where it stands, as it is stored and listed. */
    public IssueState state() {
        return state;
    }

    /** Where it stands, as its moves see it. */
    public IssueStage stage() {
        return IssueStage.of(state, publishJob != null, editions);
    }

    /** The job that is publishing it now; null where none is. */
    public @Nullable UUID publishJob() {
        return publishJob;
    }

    /** How many editions it has had. */
    public int editions() {
        return editions;
    }

    /** The version that a write to the issue must be based on. */
    public int version() {
        return version;
    }
}
