package io.masthead.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.publication.SettingsPage.NameRow;
import io.masthead.web.publication.SettingsPage.StageRow;
import io.masthead.web.publication.SettingsPage.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsPageTest {

    @Test
    void has_two_empty_rows_for_names_and_one_for_a_stage_however_often_the_form_was_sent() {
        var form = filled();
        var once = Values.of(form);
        assertThat(once.names()).hasSize(4);
        assertThat(once.stages()).hasSize(2);
        for (int sent = 0; sent < 3; sent++) {
            var values = Values.of(form);
            assertThat(values.names()).isEqualTo(once.names());
            assertThat(values.stages()).isEqualTo(once.stages());
            form = sent(values);
        }
    }

    @Test
    void closes_the_gap_that_an_emptied_row_leaves() {
        var form = filled();
        form.nameLanguage = List.of(" ", "az");
        form.name = List.of("", "İnstitut");
        assertThat(Values.of(form).names())
                .extracting(NameRow::number, NameRow::name)
                .startsWith(org.assertj.core.groups.Tuple.tuple(1, "İnstitut"))
                .hasSize(3);
    }

    @Test
    void keeps_a_row_in_which_the_name_is_still_missing() {
        var form = filled();
        form.nameLanguage = List.of("en", "");
        form.name = List.of("", "Institute");
        form.stage = List.of("");
        form.approvals = List.of("2");
        assertThat(Values.of(form).names()).extracting(NameRow::language).startsWith("en", "");
        assertThat(Values.of(form).stages()).extracting(StageRow::approvals).containsExactly("2", "");
    }

    private static SettingsForm filled() {
        var form = new SettingsForm();
        form.nameLanguage = List.of("en", "az");
        form.name = List.of("Institute", "İnstitut");
        form.stage = List.of("Review");
        form.approvals = List.of("1");
        form.people = List.of("");
        return form;
    }

    /** As a browser sends every row that it was given. */
    private static SettingsForm sent(Values values) {
        var form = new SettingsForm();
        form.nameLanguage = values.names().stream().map(NameRow::language).toList();
        form.name = values.names().stream().map(NameRow::name).toList();
        form.stage = values.stages().stream().map(StageRow::name).toList();
        form.approvals = values.stages().stream().map(StageRow::approvals).toList();
        form.people = values.stages().stream().map(StageRow::people).toList();
        return form;
    }
}
