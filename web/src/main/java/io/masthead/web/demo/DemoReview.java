package io.masthead.web.demo;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the demo's people do to a section, each always on the newest version. */
@ApplicationScoped
class DemoReview {

    @Inject
    Sections sections;

    void submit(Section section, String reply, Actor by) {
        move(section, SectionMove.SUBMIT, reply, by);
    }

    void requestChanges(Section section, String comment, Actor by) {
        move(section, SectionMove.REQUEST_CHANGES, comment, by);
    }

    void approve(Section section, Actor by) {
        move(section, SectionMove.APPROVE, "", by);
    }

    /**
     * Saves a revision in which one passage has other words.
     *
     * @throws IllegalStateException if the passage is not there: the demo's texts and this code have to fit
     */
    void reword(Section section, String passage, String words, Actor by) {
        var old = section.head().text();
        var html = HtmlWriter.write(old.body());
        if (!html.contains(passage)) {
            throw new IllegalStateException("The demo's text lacks the passage: " + passage);
        }
        var body = HtmlReader.read(html.replace(passage, words));
        var text = new SectionText(old.title(), old.byline(), body);
        var request = MoveRequest.save(text, Revision.Origin.SAVED, "");
        sections.apply(section.id(), section.version(), SectionMove.SAVE, request, by);
    }

    private void move(Section section, SectionMove move, String words, Actor by) {
        sections.apply(section.id(), section.version(), move, MoveRequest.on(section.headNumber(), words), by);
    }
}
