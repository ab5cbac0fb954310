package io.masthead.domain.preview;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.edition.KeptPictures;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Kind;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.ManuscriptFactory;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The manuscript of an issue as it is stored, and as it will be when a section's text is saved as it is typed. */
@ApplicationScoped
class PreviewManuscripts {

    /** As many are planned ahead, with nothing in them yet, by a house that looks a year ahead. */
    private static final int MOST_ISSUES = 13;

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    KeptPictures pictures;

    /**
     * An issue with what is typed, and as it is stored.
     *
     * @param section the id of the section whose text is typed
     * @param key what the pages of the stored issue are known by
     */
    record Frozen(String section, Manuscript typed, Manuscript stored, String key) {

        /** Whether anything of the typed text is printed. */
        boolean isPrinted() {
            return typed.sections().stream().anyMatch(it -> it.id().equals(section));
        }
    }

    @Transactional
    Frozen freeze(UUID id, SectionText text, Actor by) {
        var section = Section.withId(id);
        var stored = stored(section.issue());
        var typed = withTyped(stored.manuscript(), section, text, by).withPictures(pictures.of(List.of(text.body())));
        return new Frozen(id.toString(), typed, stored.manuscript(), stored.key());
    }

    /** An issue as it is stored, and what its pages are known by. */
    record Stored(Manuscript manuscript, String key) {}

    /** The newest issue in production of which anything is printed; empty where there is none. */
    @Transactional
    Optional<Stored> newest() {
        return firstPrinted(
                Issue.inProduction(MOST_ISSUES).stream().map(Issue::withId).map(this::stored));
    }

    static Optional<Stored> firstPrinted(Stream<Stored> issues) {
        return issues.filter(it -> !it.manuscript().sections().isEmpty()).findFirst();
    }

    private Stored stored(Issue issue) {
        var sections = Section.of(issue);
        var manuscript = manuscripts.freeze(issue, sections, Kind.PREVIEW, issue.editions() + 1);
        return new Stored(manuscript, StoredPages.key(issue, sections));
    }

    static Manuscript withTyped(Manuscript stored, Section section, SectionText text, Actor by) {
        var id = section.id().toString();
        var others =
                stored.sections().stream().filter(it -> !it.id().equals(id)).toList();
        if (text.body().isEmpty()) {
            return stored.withSections(others);
        }
        var printed = new ArrayList<>(others);
        printed.add(typed(stored, section, text, by));
        printed.sort(Comparator.comparingInt(ManuscriptSection::number));
        return stored.withSections(printed);
    }

    /** As the next revision would be printed; as the head is, where nothing was typed. */
    private static ManuscriptSection typed(Manuscript stored, Section section, SectionText text, Actor by) {
        var head = section.head();
        boolean same = head.readable().filter(text::sameContentAs).isPresent();
        var asStored = stored.sections().stream()
                .filter(it -> it.id().equals(section.id().toString()))
                .findFirst();
        var editors = asStored.map(ManuscriptSection::editors).orElse(List.of());
        return new ManuscriptSection(
                section.id().toString(),
                section.place(),
                text.title(),
                text.byline(),
                text.body().withBlockIds(head.readablePart().body()),
                same ? head.number() : head.number() + 1,
                same ? head.contentHash() : ContentHash.of(text),
                same
                        ? editors
                        : Stream.concat(editors.stream(), Stream.of(by.name()))
                                .distinct()
                                .sorted()
                                .toList(),
                same ? asStored.map(ManuscriptSection::approvals).orElse(List.of()) : List.of());
    }
}
