package io.masthead.web.publication;

import io.masthead.domain.publication.Publication;
import io.masthead.domain.publication.PublicationSettings;
import io.masthead.domain.publication.ReviewPolicy;
import io.masthead.domain.publication.ReviewPolicy.Stage;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.web.form.FormNumber;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;

/** The settings as they stand in the form: names and stages in rows, empty rows left out. */
public class SettingsForm {

    /** The index of a row that was not sent. */
    static final int NO_ROW = -1;

    @RestForm
    @DefaultValue("")
    String slug = "";

    @RestForm
    @DefaultValue("")
    String version = "";

    @RestForm
    @DefaultValue("")
    String title = "";

    @RestForm
    @DefaultValue("")
    String tagline = "";

    @RestForm
    @DefaultValue("")
    String language = "";

    @RestForm
    @DefaultValue("")
    String timeZone = "";

    @RestForm
    List<String> nameLanguage = List.of();

    @RestForm
    List<String> name = List.of();

    @RestForm
    List<String> stage = List.of();

    @RestForm
    List<String> approvals = List.of();

    /** The subjects of a stage's named people, parted by blanks. */
    @RestForm
    List<String> people = List.of();

    @BeanParam
    StyleFields look = new StyleFields();

    static SettingsForm fresh() {
        var form = new SettingsForm();
        form.language = "en";
        form.timeZone = "UTC";
        form.nameLanguage = List.of("en");
        form.name = List.of("");
        form.take(ReviewPolicy.DEFAULT);
        return form;
    }

    static SettingsForm of(Publication publication) {
        var form = new SettingsForm();
        form.slug = publication.slug();
        form.version = String.valueOf(publication.version());
        form.title = publication.title();
        form.tagline = publication.tagline();
        form.language = publication.language();
        form.timeZone = publication.timeZone().getId();
        form.nameLanguage = List.copyOf(publication.names().keySet());
        form.name = List.copyOf(publication.names().values());
        form.take(publication.policy());
        form.look.take(publication.style());
        return form;
    }

    private void take(ReviewPolicy policy) {
        stage = policy.stages().stream().map(Stage::name).toList();
        approvals = policy.stages().stream()
                .map(it -> String.valueOf(it.approvals()))
                .toList();
        people = policy.stages().stream()
                .map(it -> String.join(" ", it.people()))
                .toList();
    }

    PublicationSettings settings() {
        return new PublicationSettings(
                title.strip(), names(), tagline.strip(), language.strip(), timeZone.strip(), policy(), look.style());
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < name.size(); i++) {
            var tag = at(nameLanguage, i);
            var value = at(name, i);
            if (value.isEmpty() && (tag.isEmpty() || i > 0)) {
                continue;
            }
            names.putIfAbsent(tag, value);
        }
        return names;
    }

    private ReviewPolicy policy() {
        var stages = new ArrayList<Stage>();
        for (int i = 0; i < stage.size(); i++) {
            var label = at(stage, i);
            if (!label.isEmpty()) {
                stages.add(new Stage(label, number(at(approvals, i)), people(at(people, i))));
            }
        }
        return new ReviewPolicy(stages);
    }

    private static Set<String> people(String subjects) {
        return subjects.isEmpty() ? Set.of() : Set.copyOf(List.of(subjects.split("\\s+")));
    }

    /** What cannot be read, and stands in the settings as if it had not been sent. */
    List<Reason> unread() {
        var unread = new ArrayList<Reason>();
        nameLanguage.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && Collections.frequency(nameLanguage, tag) > 1)
                .distinct()
                .forEach(tag -> unread.add(Reason.ofField(GeneralReason.MALFORMED, "names", tag)));
        for (int i = 0; i < stage.size(); i++) {
            var typed = at(approvals, i);
            if (!at(stage, i).isEmpty() && FormNumber.read(typed) == null) {
                unread.add(Reason.ofField(GeneralReason.MALFORMED, "policy", typed));
            }
        }
        unread.addAll(look.unread());
        return unread;
    }

    private static int number(String typed) {
        var number = FormNumber.read(typed);
        return number == null ? 1 : number;
    }

    /** The rows in which there is a name or its language. */
    List<Integer> filledNames() {
        return filled(List.of(nameLanguage, name));
    }

    /** The rows in which there is a stage, or a part of one. */
    List<Integer> filledStages() {
        return filled(List.of(stage, approvals, people));
    }

    private static List<Integer> filled(List<List<String>> columns) {
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows)
                .filter(row -> columns.stream().anyMatch(it -> !at(it, row).isEmpty()))
                .boxed()
                .toList();
    }

    long basedOn() {
        return FormNumber.version(version);
    }

    static String at(List<String> values, int index) {
        return index >= 0 && index < values.size() ? values.get(index).strip() : "";
    }
}
