package io.masthead.web.publication;

import io.masthead.web.layout.Attempt;
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
 * @param standing what somebody else set meanwhile, where it differs from what was typed
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
        List<Standing> standing,
        Preview preview,
        String logo,
        Attempt attempt)
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
            return new Values(
                    form.slug,
                    form.version,
                    form.title,
                    form.tagline,
                    form.language,
                    form.timeZone,
                    IntStream.range(0, form.name.size() + SPARE_NAMES)
                            .mapToObj(i -> new NameRow(
                                    i + 1, SettingsForm.at(form.nameLanguage, i), SettingsForm.at(form.name, i)))
                            .toList(),
                    IntStream.range(0, form.stage.size() + SPARE_STAGES)
                            .mapToObj(i -> new StageRow(
                                    i + 1,
                                    SettingsForm.at(form.stage, i),
                                    SettingsForm.at(form.approvals, i),
                                    SettingsForm.at(form.people, i)))
                            .toList(),
                    form.look);
        }
    }

    /** A setting as it stands now. */
    public record Standing(String label, String value) {}

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
