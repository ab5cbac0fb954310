package io.masthead.domain.edition;

import io.masthead.domain.edition.Finding.Rule;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.persistence.IdleLimit;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at an issue's pages as a careful typesetter would, before anybody publishes them. Makes them outside any
 * transaction, and again only when something that is printed has changed.
 */
@ApplicationScoped
public class PrintGate {

    /** As long as whoever publishes or waives waits for the gate. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as whoever only looks waits for the gate before they are told that the pages are being checked. */
    public static final Duration GLANCE = Duration.ofSeconds(2);

    /** So long a board says that a check went wrong, before it has it made again by itself. */
    private static final Duration TOLD = Duration.ofMinutes(1);

    private final CheckedPages pages = new CheckedPages(TOLD);

    @Inject
    Freezer freezer;

    @Inject
    Typesetter typesetter;

    @Inject
    IdleLimit idle;

    /** What is to be looked at; without a manuscript where somebody does or did already, or nothing is printed. */
    record Sheet(String key, @Nullable Manuscript manuscript) {}

    @PreDestroy
    void stop() {
        pages.close();
    }

    /**
     * Sees that the issue's pages are looked at as they stand now; never inside a transaction.
     *
     * @param wait so long at most; what takes longer goes on by itself
     * @throws Refused if there is no such issue
     */
    @Transactional(TxType.NEVER)
    public void look(UUID issue, Duration wait) {
        var sheet = sheet(issue);
        var manuscript = sheet.manuscript();
        if (manuscript == null) {
            pages.await(sheet.key(), wait);
        } else {
            pages.ask(sheet.key(), () -> verdict(manuscript), wait);
        }
    }

    @Transactional
    Sheet sheet(UUID id) {
        idle.raise();
        var issue = Issue.withId(id);
        var sections = Section.of(issue);
        var key = PrintedState.of(issue, sections);
        if (issue.state() != IssueState.IN_PRODUCTION || pages.isBegun(key)) {
            return new Sheet(key, null);
        }
        var written = Freezer.written(sections);
        if (written.isEmpty()) {
            pages.learn(key, Verdict.CLEAN);
            return new Sheet(key, null);
        }
        return new Sheet(key, pages(issue, written));
    }

    /** The next edition's, frozen as loosely as a proof: that a text is not the approved one is another reason. */
    private Manuscript pages(Issue issue, List<Section> sections) {
        return freezer.freeze(issue, sections, Manuscript.Kind.PROOF, issue.editions() + 1)
                .as(Manuscript.Kind.EDITION);
    }

    /** What is known of the issue as it stands; empty while nobody has looked. Asks for nothing and is fast. */
    public Optional<Verdict> known(Issue issue, List<Section> sections) {
        return issue.state() == IssueState.IN_PRODUCTION
                ? Optional.ofNullable(pages.known(PrintedState.of(issue, sections)))
                : Optional.of(Verdict.CLEAN);
    }

    /**
     * What was found, and what of it was waived.
     *
     * @throws Refused while nobody has looked, or could
     */
    public List<Judged> findings(Issue issue, List<Section> sections) {
        var verdict = known(issue, sections).orElseThrow(() -> Refused.because(PreflightReason.PAGES_UNCHECKED));
        if (verdict.missed()) {
            throw Refused.because(PreflightReason.CHECK_FAILED);
        }
        return judged(issue, sections).orElseThrow();
    }

    /** What was found, and what of it was waived; empty while nobody has looked. */
    public Optional<List<Judged>> judged(Issue issue, List<Section> sections) {
        return known(issue, sections).map(Verdict::findings).map(findings -> {
            var waivers = findings.isEmpty() ? List.<Waiver>of() : Waiver.of(issue);
            return findings.stream()
                    .map(it -> Judged.of(it, waivers, issue, sections))
                    .toList();
        });
    }

    /** Takes over what was seen on pages that were made for another reason, of an issue in that {@link PrintedState}. */
    void learn(String state, Verdict verdict) {
        pages.learn(state, verdict);
    }

    /** What stands between the issue and its publication; pages that nobody has looked at count. */
    public Readiness readiness(Issue issue, List<Section> sections, @Nullable Edition last) {
        var reasons = new ArrayList<>(Readiness.of(issue, sections, last).reasons());
        reasons.addAll(known(issue, sections)
                .map(verdict -> Objections.to(verdict, issue, sections))
                .orElse(List.of(Reason.of(PreflightReason.PAGES_UNCHECKED))));
        return new Readiness(reasons);
    }

    /** The same, where pages that nobody has looked at do not count. */
    public Readiness readinessAsFarAsKnown(Issue issue, List<Section> sections, @Nullable Edition last) {
        return new Readiness(readiness(issue, sections, last).reasons().stream()
                .filter(reason -> reason.code() != PreflightReason.PAGES_UNCHECKED)
                .toList());
    }

    /** Typesets the edition; where that cannot be, the proof, which shows what an edition may not have. */
    private Verdict verdict(Manuscript manuscript) {
        try {
            return new Verdict(findings(manuscript), null);
        } catch (Untypesettable impossible) {
            return ofProof(manuscript.as(Manuscript.Kind.PROOF), String.valueOf(impossible.getMessage()));
        }
    }

    private Verdict ofProof(Manuscript proof, String impossible) {
        try {
            var findings = findings(proof);
            boolean explained = findings.stream().anyMatch(it -> it.rule() == Rule.MISSING_GLYPH);
            return new Verdict(
                    findings, explained ? null : Verdict.impossible(impossible).obstacle());
        } catch (Untypesettable e) {
            return Verdict.impossible(String.valueOf(e.getMessage()));
        }
    }

    private List<Finding> findings(Manuscript manuscript) {
        return typesetter.typeset(manuscript, fraction -> {}).findings();
    }
}
