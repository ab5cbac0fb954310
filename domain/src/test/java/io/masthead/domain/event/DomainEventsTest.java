package io.masthead.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.masthead.domain.asset.AssetAdded;
import io.masthead.domain.asset.AssetCropped;
import io.masthead.domain.asset.AssetDescribed;
import io.masthead.domain.asset.AssetRemoved;
import io.masthead.domain.asset.CropArea;
import io.masthead.domain.audit.RequestRefused;
import io.masthead.domain.check.TextFindingWaived;
import io.masthead.domain.check.TextWaiverTakenBack;
import io.masthead.domain.check.style.SpellingsChanged;
import io.masthead.domain.check.style.SpellingsChanged.Change;
import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.style.TextStyleChanged;
import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.draft.LeaseTakenOver;
import io.masthead.domain.edition.EditionPublished;
import io.masthead.domain.edition.EditionRetracted;
import io.masthead.domain.edition.FileExported;
import io.masthead.domain.edition.ProofRequested;
import io.masthead.domain.edition.PublishFailed;
import io.masthead.domain.edition.PublishRequested;
import io.masthead.domain.intake.IssueImported;
import io.masthead.domain.issue.CorrectionAbandoned;
import io.masthead.domain.issue.CorrectionBegun;
import io.masthead.domain.issue.IssueChanged;
import io.masthead.domain.issue.IssueCloned;
import io.masthead.domain.issue.IssueDiscarded;
import io.masthead.domain.issue.IssuePlanned;
import io.masthead.domain.issue.IssueReordered;
import io.masthead.domain.json.Json;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.preflight.FindingWaived;
import io.masthead.domain.preflight.WaiverTakenBack;
import io.masthead.domain.publication.PublicationChanged;
import io.masthead.domain.publication.PublicationChanged.LogoChange;
import io.masthead.domain.publication.PublicationCreated;
import io.masthead.domain.section.ApprovalRevived;
import io.masthead.domain.section.ChangesRequested;
import io.masthead.domain.section.ReviewerReplaced;
import io.masthead.domain.section.SectionAdded;
import io.masthead.domain.section.SectionApproved;
import io.masthead.domain.section.SectionAssigned;
import io.masthead.domain.section.SectionDropped;
import io.masthead.domain.section.SectionImported;
import io.masthead.domain.section.SectionReopened;
import io.masthead.domain.section.SectionRestored;
import io.masthead.domain.section.SectionSaved;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.section.SectionSubmitted;
import io.masthead.domain.section.SectionWithdrawn;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.SignedIn;
import io.masthead.domain.staff.SignedOut;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What each event leaves in the trail. It is chained by hashes, and the API shows it: none of it ever changes. */
class DomainEventsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final Actor ANN = new Actor(null, "ann", "Ann", Set.of());
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    static final List<Arguments> EVENTS = List.of(
            arguments(new SignedIn(ANN), "signed-in", "person ann", "{}"),
            arguments(new SignedOut(Actor.keycloak(), "ann"), "signed-out", "person ann", "{}"),
            arguments(new PublicationCreated(ANN, "news", "News"), "publication-created", "publication news", """
                {"title":"News"}"""),
            arguments(
                    new PublicationChanged(ANN, "news", "News", null), "publication-changed", "publication news", """
                {"title":"News"}"""),
            arguments(
                    new PublicationChanged(ANN, "news", "News", LogoChange.SET),
                    "publication-changed",
                    "publication news",
                    """
                {"logo":"set","title":"News"}"""),
            arguments(
                    new PublicationChanged(ANN, "news", "News", LogoChange.REMOVED),
                    "publication-changed",
                    "publication news",
                    """
                {"logo":"removed","title":"News"}"""),
            arguments(new IssuePlanned(ANN, ID, MAY), "issue-planned", "issue " + ID, """
                {"period":"2026-05"}"""),
            arguments(new IssueImported(ANN, ID, MAY, 6), "issue-imported", "issue " + ID, """
                {"period":"2026-05","sections":"6"}"""),
            arguments(new IssueCloned(ANN, ID, MAY), "issue-cloned", "issue " + ID, """
                {"from":"2026-05"}"""),
            arguments(new IssueChanged(ANN, ID, "May", MAY), "issue-changed", "issue " + ID, """
                {"period":"2026-05","title":"May"}"""),
            arguments(new IssueReordered(ANN, ID, List.of(OTHER, ID)), "issue-reordered", "issue " + ID, """
                {"order":"%s %s"}""".formatted(
                            OTHER, ID)),
            arguments(new IssueDiscarded(ANN, ID, "Twice"), "issue-discarded", "issue " + ID, """
                {"reason":"Twice"}"""),
            arguments(new CorrectionBegun(ANN, ID, "Typo"), "issue-corrected", "issue " + ID, """
                {"reason":"Typo"}"""),
            arguments(new CorrectionAbandoned(ANN, ID, ""), "correction-abandoned", "issue " + ID, """
                {"reason":""}"""),
            arguments(new AssetAdded(ANN, ID, "ab", "cd"), "asset-added", "asset " + ID, """
                {"file":"cd","sha256":"ab"}"""),
            arguments(new AssetDescribed(ANN, ID), "asset-described", "asset " + ID, """
                {}"""),
            arguments(
                    new AssetCropped(ANN, ID, OTHER, new CropArea(10, 20, 300, 200), "cd"),
                    "asset-cropped",
                    "asset " + ID,
                    """
                {"cutFrom":"%s","file":"cd","part":"300 × 200 at 10, 20"}""".formatted(OTHER)),
            arguments(new AssetRemoved(ANN, ID, "ab"), "asset-removed", "asset " + ID, """
                {"sha256":"ab"}"""),
            arguments(new SectionAdded(ANN, ID, "Trade"), "section-added", "section " + ID, """
                {"title":"Trade"}"""),
            arguments(new SectionDropped(ANN, ID, "Trade"), "section-dropped", "section " + ID, """
                {"title":"Trade"}"""),
            arguments(
                    new SectionAssigned(ANN, ID, "Eve", List.of("Rob", "Rita"), DAY, null),
                    "section-assigned",
                    "section " + ID,
                    """
                {"draftDue":"2026-05-01","editor":"Eve","reviewDue":"","reviewers":"Rob, Rita"}"""),
            arguments(
                    new SectionAssigned(ANN, ID, null, List.of(), null, DAY), "section-assigned", "section " + ID, """
                {"draftDue":"","editor":"","reviewDue":"2026-05-01","reviewers":""}"""),
            arguments(new SectionSaved(ANN, ID, 2, "ab"), "section-saved", "section " + ID, """
                {"contentHash":"ab","revision":"2"}"""),
            arguments(new SectionImported(ANN, ID, 2, "ab"), "section-imported", "section " + ID, """
                {"contentHash":"ab","revision":"2"}"""),
            arguments(new SectionRestored(ANN, ID, 3, "ab", 1), "section-restored", "section " + ID, """
                {"contentHash":"ab","restored":"1","revision":"3"}"""),
            arguments(new SectionSubmitted(ANN, ID, 2, "ab"), "section-submitted", "section " + ID, """
                {"contentHash":"ab","revision":"2"}"""),
            arguments(
                    new ApprovalRevived(ANN, ID, 4, "ab", List.of("Rob", "Rita")),
                    "approval-revived",
                    "section " + ID,
                    """
                {"approvedBy":"Rob, Rita","contentHash":"ab","revision":"4"}"""),
            arguments(new ApprovalRevived(ANN, ID, null, "ab", List.of()), "approval-revived", "section " + ID, """
                {"contentHash":"ab"}"""),
            arguments(new SectionWithdrawn(ANN, ID, 2, "ab"), "section-withdrawn", "section " + ID, """
                {"contentHash":"ab","revision":"2"}"""),
            arguments(new ChangesRequested(ANN, ID, 2, "ab"), "changes-requested", "section " + ID, """
                {"contentHash":"ab","revision":"2"}"""),
            arguments(
                    new SectionApproved(ANN, ID, 2, "ab", "Review", SectionState.APPROVED),
                    "section-approved",
                    "section " + ID,
                    """
                {"contentHash":"ab","revision":"2","stage":"Review","state":"APPROVED"}"""),
            arguments(new SectionReopened(ANN, ID, 2, "ab", "New data"), "section-reopened", "section " + ID, """
                {"contentHash":"ab","reason":"New data","revision":"2"}"""),
            arguments(
                    new ReviewerReplaced(ANN, ID, "Legal", "Rob", "Rita", "Away"),
                    "reviewer-replaced",
                    "section " + ID,
                    """
                {"reason":"Away","replaced":"Rob","replacedBy":"Rita","stage":"Legal"}"""),
            arguments(new LeaseTakenOver(ANN, ID, "Eve", true), "lease-taken-over", "section " + ID, """
                {"takenFrom":"Eve","wordsKept":"yes"}"""),
            arguments(new ProofRequested(ANN, ID, OTHER), "proof-requested", "issue " + ID, """
                {"job":"%s"}""".formatted(OTHER)),
            arguments(
                    new FindingWaived(ANN, Subject.section(ID), Rule.WIDOW, "the end", "ab", "Looks well"),
                    "finding-waived",
                    "section " + ID,
                    """
                {"contentHash":"ab","place":"the end","reason":"Looks well","rule":"WIDOW"}"""),
            arguments(
                    new WaiverTakenBack(ANN, Subject.issue(ID), Rule.WIDOW, "the end", "ab"),
                    "waiver-taken-back",
                    "issue " + ID,
                    """
                {"contentHash":"ab","place":"the end","reason":"","rule":"WIDOW"}"""),
            arguments(
                    new TextFindingWaived(ANN, ID, CheckRule.TYPED_LIST, "1.", "So it is in the law"),
                    "text-finding-waived",
                    "section " + ID,
                    """
                {"place":"1.","reason":"So it is in the law","rule":"TYPED_LIST"}"""),
            arguments(
                    new TextWaiverTakenBack(ANN, ID, CheckRule.TYPED_LIST, "1."),
                    "text-waiver-taken-back",
                    "section " + ID,
                    """
                {"place":"1.","rule":"TYPED_LIST"}"""),
            arguments(
                    new SpellingsChanged(ANN, "news", Change.ADDED, "Bakı", 1),
                    "spellings-changed",
                    "publication news",
                    """
                {"number":"1","spelling":"Bakı","what":"added"}"""),
            arguments(
                    new TextStyleChanged(ANN, "news", TextStyle.usual(Locale.ENGLISH)),
                    "text-style-changed",
                    "publication news",
                    """
                {"style":"COMMA POINT WORDS DAY_MONTH"}"""),
            arguments(new PublishRequested(ANN, ID, OTHER), "publish-requested", "issue " + ID, """
                {"job":"%s"}""".formatted(OTHER)),
            arguments(new PublishFailed(ANN, ID, "No font."), "publish-failed", "issue " + ID, """
                {"problem":"No font."}"""),
            arguments(
                    new EditionPublished(ANN, ID, OTHER, 1, "cd", 28),
                    "edition-published",
                    "edition " + ID,
                    """
                {"issue":"%s","number":"1","pages":"28","sha256":"cd"}""".formatted(OTHER)),
            arguments(new EditionRetracted(ANN, ID, "Wrong map"), "edition-retracted", "edition " + ID, """
                {"reason":"Wrong map"}"""),
            arguments(
                    new FileExported(Actor.operator(), Subject.edition(ID), FileExported.Content.EDITION),
                    "exported",
                    "edition " + ID,
                    """
                {"what":"edition"}"""),
            arguments(
                    new RequestRefused(ANN, Subject.section(ID), "POST /x", List.of("OWN_TEXT", "MISSING"), 1),
                    "refused",
                    "section " + ID,
                    """
                {"reasons":"OWN_TEXT MISSING","tried":"POST /x"}"""),
            arguments(
                    new RequestRefused(ANN, Subject.person("ann"), "POST /x", List.of("MISSING"), 3),
                    "refused",
                    "person ann",
                    """
                {"reasons":"MISSING","times":"3","tried":"POST /x"}"""));

    @ParameterizedTest
    @FieldSource("EVENTS")
    void each_leaves_the_same_in_the_trail_for_ever(DomainEvent event, String label, String subject, String details) {
        assertThat(event.label()).isEqualTo(label);
        assertThat(event.subject().kind() + " " + event.subject().id()).isEqualTo(subject);
        assertThat(Json.write(new TreeMap<>(event.details()))).isEqualTo(details);
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void each_is_read_from_the_outbox_as_it_was_put_in(DomainEvent event) {
        assertThat(Json.read(Json.write(event), event.getClass())).isEqualTo(event);
    }

    @Test
    void all_are_records_and_stand_in_the_list_above() {
        var events = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.masthead.domain").stream()
                        .filter(it -> it.isAssignableTo(DomainEvent.class) && !it.isInterface())
                        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                        .toList();

        assertThat(events).allMatch(JavaClass::isRecord);
        assertThat(listed().stream().map(it -> it.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(JavaClass::getName).toList());
    }

    @Test
    void no_two_share_a_label() {
        var labels = listed().stream()
                .collect(Collectors.groupingBy(
                        DomainEvent::label, Collectors.mapping(DomainEvent::getClass, Collectors.toSet())));
        assertThat(labels.values()).allMatch(classes -> classes.size() == 1);
    }

    @Test
    void only_what_was_asked_for_or_looked_at_or_refused_leaves_texts_and_what_they_are_checked_with_as_they_are() {
        assertThat(listed().stream().filter(it -> !it.changesContent()).map(DomainEvent::label))
                .containsOnly("signed-in", "signed-out", "refused", "exported", "proof-requested", "lease-taken-over");
    }

    private static List<DomainEvent> listed() {
        return EVENTS.stream().map(it -> (DomainEvent) it.get()[0]).toList();
    }
}
