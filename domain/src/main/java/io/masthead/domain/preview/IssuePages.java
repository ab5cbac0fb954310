package io.masthead.domain.preview;

import java.util.List;
import java.util.Optional;

/**
 * On which pages the sections of an issue stand, as its contents say.
 *
 * @param total how many pages there are
 * @param sections the sections that are printed, in running order
 */
public record IssuePages(int total, List<SectionPages> sections) {

    public IssuePages {
        sections = List.copyOf(sections);
    }

    /**
     * The pages of one section, from 1; it may share them with its neighbours.
     *
     * @param id the section's id
     * @param place the place in the running order, from 1
     * @param title the title as it is printed; may be empty
     * @param first the page on which it begins, as the contents say
     * @param last the last page on which something of it stands
     */
    public record SectionPages(String id, int place, String title, int first, int last) {

        /** On how many pages something of it stands. */
        public int count() {
            return last - first + 1;
        }
    }

    /** The pages of that section; empty where it is not printed. */
    public Optional<SectionPages> of(String section) {
        return sections.stream().filter(it -> it.id().equals(section)).findFirst();
    }
}
