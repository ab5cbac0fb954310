package io.masthead.web.publication;

import io.masthead.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The settings of a publication, or the form that makes one.
 *
 * @param heading what it is about
 * @param first whether there is no publication yet
 * @param made whether the publication exists already
 * @param currentSettings what somebody else set meanwhile, where it differs from what was typed
 * @param preview pages in the settings as they stand in the form
 * @param logo the address of the logo's picture; empty where there is none
 */
@CheckedTemplate(basePath = "publication")
public record SettingsPage(
        String heading,
        boolean first,
        boolean made,
        String action,
        Values values,
        List<CurrentSetting> currentSettings,
        StylePreview preview,
        String logo,
        FormState formState)
        implements TemplateInstance {

    private static final int SPARE_NAMES = 2;
    private static final int SPARE_STAGES = 1;

    /** What stands in the fields. */
    public record Values(
            String slug,
            String version,
            String title,
            String tagline,
            String language,
            String timeZone,
            List<NameRow> names,
            List<StageRow> stages,
            StyleFields look) {

        static Values of(SettingsForm form) {
            var names = form.filledNames();
            var stages = form.filledStages();
            return new Values(
                    form.slug,
                    form.version,
                    form.title,
                    form.tagline,
                    form.language,
                    form.timeZone,
                    rows(
                            names,
                            SPARE_NAMES,
                            (number, row) -> new NameRow(
                                    number, SettingsForm.at(form.nameLanguage, row), SettingsForm.at(form.name, row))),
                    rows(
                            stages,
                            SPARE_STAGES,
                            (number, row) -> new StageRow(
                                    number,
                                    SettingsForm.at(form.stage, row),
                                    SettingsForm.at(form.approvals, row),
                                    SettingsForm.at(form.people, row))),
                    form.look);
        }

        /** A row for each that is filled, and as many empty ones below however often the form was sent. */
        private static <T> List<T> rows(List<Integer> filled, int spare, Row<T> row) {
            return IntStream.range(0, filled.size() + spare)
                    .mapToObj(i -> row.of(i + 1, i < filled.size() ? filled.get(i) : SettingsForm.NO_ROW))
                    .toList();
        }

        private interface Row<T> {
            T of(int number, int row);
        }
    }

    /** A setting as it stands now. */
    public record CurrentSetting(String label, String value) {}

    /** The institute's name in one language. */
    public record NameRow(int number, String language, String name) {}

    /** One stage of the review. */
    public record StageRow(int number, String name, String approvals, String people) {

        /** How many named people decide in it; 0 where any reviewer may. */
        public int named() {
            return people.isEmpty() ? 0 : people.split("\\s+").length;
        }
    }
}
