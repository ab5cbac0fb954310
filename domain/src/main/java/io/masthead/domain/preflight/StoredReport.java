package io.masthead.domain.preflight;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Reason;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report on an issue as it stood once, for all nodes. The five newest of an issue are kept. */
@Entity
@Table(name = "preflight_report")
class StoredReport extends BaseEntity {

    private static final int KEPT = 5;
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id", updatable = false)
    private Issue issue;

    /** The {@link PreflightKey} of the issue as it stood. */
    @Column(name = "printed_key", updatable = false)
    private String key;

    @Column(name = "findings", columnDefinition = "text")
    private String findings;

    @Column(name = "obstacle", columnDefinition = "text")
    private @Nullable String obstacle;

    /** The checksum of what the pages were made with. */
    @Column(name = "made_with", updatable = false)
    private String madeWith;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Why there are no pages, as it is stored. */
    private record Obstacle(PreflightReason code, List<String> arguments) {

        static Obstacle of(Reason reason) {
            return new Obstacle(PreflightReason.valueOf(reason.code().name()), reason.arguments());
        }

        Reason reason() {
            return new Reason(code, arguments, null, null);
        }
    }

    protected StoredReport() {}

    private StoredReport(Issue issue, String key) {
        this.issue = issue;
        this.key = key;
        this.madeWith = tools();
    }

    /** The report on the issue in that state, with these tools; empty while there is none. */
    static Optional<PreflightReport> of(UUID issue, String key) {
        return stored(issue, key).map(StoredReport::report);
    }

    /** A report, and the waivers of its issue, the oldest first. */
    record Waived(PreflightReport report, List<Waiver> waivers) {}

    /** The report on the issue in that state, and what of it is waived; empty while there is none. */
    static Optional<Waived> withWaivers(UUID issue, String key) {
        var rows = getEntityManager()
                .createQuery("""
                        select r, w from StoredReport r left join Waiver w on w.issue = r.issue
                        where r.issue.id = ?1 and r.key = ?2 and r.madeWith = ?3 order by w.waivedAt, w.id""", Tuple.class)
                .setParameter(1, issue)
                .setParameter(2, key)
                .setParameter(3, tools())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new Waived(
                        first.get(0, StoredReport.class).report(),
                        rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.get(1, Waiver.class)))
                                .toList()));
    }

    /** The reports on these issues, by the issue's id. */
    static Map<UUID, PreflightReport> of(Map<UUID, String> keys) {
        return StoredReport.<StoredReport>find(
                        "issue.id in ?1 and key in ?2 and madeWith = ?3", keys.keySet(), keys.values(), tools())
                .stream()
                .collect(Collectors.toMap(stored -> stored.issue.id(), StoredReport::report));
    }

    /** Stores the report in place of an earlier one on the same state, and clears the oldest others away; alone with the issue. */
    static UUID store(Issue issue, String key, PreflightReport report) {
        var stored = stored(issue.id(), key).orElseGet(() -> new StoredReport(issue, key));
        stored.findings = Json.write(report.findings());
        stored.obstacle = report.obstacle() == null ? null : Json.write(Obstacle.of(report.obstacle()));
        stored.madeAt = Timestamps.now();
        stored.persist();
        StoredReport.<StoredReport>find("issue = ?1 and id <> ?2 order by madeAt desc", issue, stored.id())
                .range(KEPT - 1, 2 * KEPT)
                .list()
                .forEach(StoredReport::delete);
        return stored.id();
    }

    /** Forgets that the check of that state went wrong; alone with the issue. */
    static void forgetFailure(UUID issue, String key) {
        stored(issue, key).filter(stored -> stored.report().failed()).ifPresent(StoredReport::delete);
    }

    private static Optional<StoredReport> stored(UUID issue, String key) {
        return find("issue.id = ?1 and key = ?2 and madeWith = ?3", issue, key, tools())
                .firstResultOptional();
    }

    /** What other tools found says nothing of the pages that these make; another node may have others. */
    private static String tools() {
        return CDI.current().select(Toolchain.class).get().checksum();
    }

    private PreflightReport report() {
        return new PreflightReport(
                Json.read(findings, FINDINGS),
                obstacle == null ? null : Json.read(obstacle, Obstacle.class).reason());
    }
}
