package io.masthead.domain.intake;

import io.masthead.domain.asset.AssetAddress;
import io.masthead.domain.asset.AssetDescription;
import io.masthead.domain.asset.Assets;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.UnreadableWordFile;
import io.masthead.domain.intake.docx.ImportedPictures;
import io.masthead.domain.intake.docx.WordImport;
import io.masthead.domain.intake.html.HtmlFile;
import io.masthead.domain.intake.markdown.MarkdownFile;
import io.masthead.domain.intake.text.BulletinReader;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.SectionReader;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads files of all kinds, outside any transaction. Pictures of a Word file are assets from then on, whatever becomes of its text. */
@ApplicationScoped
class FileReader {

    @Inject
    Assets assets;

    /**
     * Reads a whole issue.
     *
     * @param language the publication's, a BCP 47 tag
     * @throws Refused if the file is of no kind that is read
     * @throws UnreadableBulletin if it cannot be read as an issue
     * @throws UnreadableWordFile if it is a Word file that cannot be read
     */
    ReadFile<ParsedBulletin> issue(SentFile file, String language, Reading reading, Actor actor) {
        return switch (FileKind.of(file)) {
            case TEXT -> ReadFile.plain(BulletinReader.read(file.text()));
            case HTML -> ReadFile.plain(HtmlFile.issue(file.text(), language).asIssue());
            case MARKDOWN ->
                ReadFile.plain(MarkdownFile.read(file.text(), language).asIssue());
            case WORD -> {
                var word = word(file, reading, actor);
                yield with(word, word.issue().asIssue(), false, reading);
            }
        };
    }

    /**
     * Reads the text of one section.
     *
     * @param head what the section has before
     * @throws Refused if the file is of no kind that is read
     * @throws UnreadableBulletin if it cannot be read
     * @throws UnreadableWordFile if it is a Word file that cannot be read
     */
    ReadFile<ParsedText> section(SentFile file, SectionHead head, Reading reading, Actor actor) {
        var kind = FileKind.of(file);
        if (kind == FileKind.TEXT) {
            return ReadFile.plain(SectionReader.read(file.text()));
        }
        if (kind == FileKind.WORD) {
            var word = word(file, reading, actor);
            var text = word.section().asSection(head.title(), head.byline());
            return with(word, text, word.isFrom(head.id()), reading);
        }
        var outline = kind == FileKind.HTML
                ? HtmlFile.section(file.text(), head.language())
                : MarkdownFile.read(file.text(), head.language());
        return ReadFile.plain(outline.asSection(head.title(), head.byline()));
    }

    private WordImport word(SentFile file, Reading reading, Actor actor) {
        var pictures = new ImportedPictures(
                (picture, alternative) -> {
                    var description = AssetDescription.found(alternative);
                    return AssetAddress.of(
                            assets.add(picture, description, actor).asset().id());
                },
                Reason.of(IntakeReason.TOO_MANY_PICTURES, String.valueOf(ImportedPictures.MOST)));
        var word = WordImport.read(file.path(), reading, pictures);
        RemarkWords.report(word.text().changes(), word.text().comments(), word.report());
        return word;
    }

    private static <T> ReadFile<T> with(WordImport word, T text, boolean keepsIds, Reading reading) {
        return new ReadFile<>(
                text, keepsIds, reading, word.text().changes(), word.text().comments());
    }
}
