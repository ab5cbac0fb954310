package io.masthead.web.issue;

import io.masthead.domain.section.SectionState;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running order.
 *
 * @param path the board's address
 * @param version what a new order is based on
 * @param arrange whether the person may change it now
 * @param said what has just been done; empty where nothing was
 */
public record RunningOrderView(
        String path, int version, boolean arrange, List<Row> rows, String said, FormState formState) {

    /** One section. */
    public record Row(
            String id,
            int number,
            String numeral,
            String title,
            SectionState state,
            String words,
            List<String> people,
            @Nullable Deadline due,
            boolean first,
            boolean last) {

        /** The name of its number in what was typed. */
        public String field() {
            return "place-" + id;
        }
    }
}
