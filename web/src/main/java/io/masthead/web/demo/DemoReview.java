package io.masthead.web.demo;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.Sections;
import io.masthead.domain.section.Sections.Request;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the demo's people do to a section, each always on the newest version. */
@ApplicationScoped
class DemoReview {

    @Inject
    Sections sections;

    void submit(Section section, String reply, Actor by) {
        sections.submit(section.id(), section.version(), on(section, reply), by);
    }

    void requestChanges(Section section, String comment, Actor by) {
        sections.requestChanges(section.id(), section.version(), on(section, comment), by);
    }

    void approve(Section section, Actor by) {
        sections.approve(section.id(), section.version(), on(section, ""), by);
    }

    /**
     * Saves a revision in which one passage has other words.
     *
     * @throws IllegalStateException if the passage is not there: the demo's texts and this code have to fit
     */
    void reword(Section section, String passage, String words, Actor by) {
        var old = section.head().text();
        if (!old.body().html().contains(passage)) {
            throw new IllegalStateException("The demo's text lacks the passage: " + passage);
        }
        var body = Document.clean(old.body().html().replace(passage, words)).body();
        var text = new SectionText(old.title(), old.byline(), body);
        sections.save(section.id(), section.version(), text, "", Revision.Origin.SAVED, by);
    }

    private static Request on(Section section, String words) {
        return new Request(section.headNumber(), words);
    }
}
