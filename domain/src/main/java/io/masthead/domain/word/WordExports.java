package io.masthead.domain.word;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.document.docx.WordOrigin;
import io.masthead.domain.document.docx.write.WordIssue;
import io.masthead.domain.document.docx.write.WordTemplate;
import io.masthead.domain.document.docx.write.WordWriter;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Sections and issues as Word files. Nothing is recorded: like the file of a proof, it is a way to read what may be read, and a
 * GET. Revisions and pictures never change, so a file is written after the transaction, without one text beside another.
 */
@ApplicationScoped
public class WordExports {

    /** Counts up when the writer gives other bytes for the same text. */
    private static final String FORM = "1";

    @Inject
    StoredTexts texts;

    /**
     * A section's newest revision, with what it was made from.
     *
     * @throws io.masthead.domain.refusal.Refused if there is no such section, or its text is not in the schema any more
     */
    @Transactional
    public WordDownload section(UUID id) {
        var section = Section.withId(id);
        return of(section.head(), HouseTemplate.of(section.issue().publication()));
    }

    /**
     * An older revision as it went out.
     *
     * @throws io.masthead.domain.refusal.Refused if there is no such section or revision, or its text is not in the schema any
     *     more
     */
    @Transactional
    public WordDownload revision(UUID id, int number) {
        var section = Section.withId(id);
        return of(Revision.of(section, number), HouseTemplate.of(section.issue().publication()));
    }

    private WordDownload of(Revision revision, WordTemplate template) {
        var text = revision.text();
        var origin = new WordOrigin(revision.section().id().toString(), revision.number(), revision.contentHash());
        return new WordDownload(
                text.title(),
                tag(template, origin),
                out -> WordWriter.section(out, text, origin, template, texts::picture));
    }

    /**
     * A whole issue, its sections in their running order.
     *
     * @throws io.masthead.domain.refusal.Refused if there is no such issue
     */
    @Transactional
    public WordDownload issue(UUID id) {
        var issue = Issue.withId(id);
        var template = HouseTemplate.of(issue.publication());
        var revisions = Section.of(issue).stream().map(Section::head).toList();
        revisions.forEach(Revision::text);
        var title = issue.publication().title() + " " + issue.period();
        var cover = CoverLines.of(issue);
        var hashes = revisions.stream().map(Revision::contentHash).toList();
        var ids = revisions.stream().map(Revision::id).toList();
        return new WordDownload(title, tag(template, cover, hashes), out -> {
            var file = new WordIssue(
                    title, cover, () -> ids.stream().map(texts::text).iterator());
            WordWriter.issue(out, file, template, texts::picture);
        });
    }

    private static String tag(WordTemplate template, Object... content) {
        return Sha256.hex(FORM + template + List.of(content));
    }
}
