package io.masthead.domain.section;

import io.masthead.domain.staff.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Who is asked to write and to review a section, and until when. It says who is asked, not who may. */
@Embeddable
public class Assignment {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private @Nullable Person editor;

    @ManyToMany
    @JoinTable(
            name = "section_reviewer",
            joinColumns = @JoinColumn(name = "section_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<Person> reviewers = new ArrayList<>();

    @Column(name = "draft_due")
    private @Nullable LocalDate draftDue;

    @Column(name = "review_due")
    private @Nullable LocalDate reviewDue;

    @Column(name = "target_words")
    private @Nullable Integer targetWords;

    /** Counts its changes: what a new assignment must be based on. The section's own version does not count them. */
    @Column(name = "assignment_version")
    private int version;

    protected Assignment() {}

    void set(
            @Nullable Person newEditor,
            List<Person> newReviewers,
            @Nullable LocalDate newDraftDue,
            @Nullable LocalDate newReviewDue,
            @Nullable Integer newTargetWords) {
        editor = newEditor;
        reviewers.clear();
        reviewers.addAll(newReviewers);
        draftDue = newDraftDue;
        reviewDue = newReviewDue;
        targetWords = newTargetWords;
        version++;
    }

    void takeOver(Assignment other) {
        set(other.editor, other.reviewers, null, null, other.targetWords);
    }

    /** The version that a new assignment must be based on. */
    public int version() {
        return version;
    }

    /** Who is asked to write; null where nobody is. */
    public @Nullable Person editor() {
        return editor;
    }

    /** Who is asked to review. */
    public List<Person> reviewers() {
        return List.copyOf(reviewers);
    }

    /** The day by which the draft is due, in the publication's time zone. */
    public @Nullable LocalDate draftDue() {
        return draftDue;
    }

    /** The day by which the review is due, in the publication's time zone. */
    public @Nullable LocalDate reviewDue() {
        return reviewDue;
    }

    /** How many words it should have; null where that is open. */
    public @Nullable Integer targetWords() {
        return targetWords;
    }
}
