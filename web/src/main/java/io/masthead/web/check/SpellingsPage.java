package io.masthead.web.check;

import io.masthead.domain.check.style.ApprovedSpelling;
import io.masthead.domain.check.style.SpellingKind;
import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.style.TextStyles;
import io.masthead.web.form.FormState;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/**
 * The names of a publication, and how it writes numbers and dates.
 *
 * @param title the publication's
 * @param settings the address of its settings
 * @param address the address of this page
 */
@CheckedTemplate(basePath = "check")
record SpellingsPage(
        String title,
        String settings,
        String address,
        StyleValues style,
        List<NameRow> names,
        Choices choices,
        FormState formState)
        implements TemplateInstance {

    /** A name in the list. */
    record NameRow(String id, String kind, String approved, String variants, long version) {

        static NameRow of(ApprovedSpelling spelling) {
            return new NameRow(
                    spelling.id().toString(),
                    spelling.kind().name(),
                    spelling.approved(),
                    String.join(", ", spelling.variants()),
                    spelling.version());
        }

        /** The name of the form that changes it. */
        public String form() {
            return "change-" + id;
        }
    }

    /** The style as it is set, by the names of its values. */
    record StyleValues(String thousands, String decimal, String perCent, String dateOrder, long version) {

        static StyleValues of(TextStyles.Versioned set) {
            var style = set.style();
            return new StyleValues(
                    style.thousands().name(),
                    style.decimal().name(),
                    style.perCent().name(),
                    style.dateOrder().name(),
                    set.version());
        }
    }

    /** What can be chosen, by name. */
    record Choices(
            List<String> kinds,
            List<String> thousands,
            List<String> decimals,
            List<String> perCents,
            List<String> dateOrders) {

        static final Choices ALL = new Choices(
                names(SpellingKind.values()),
                names(TextStyle.Thousands.values()),
                names(TextStyle.Decimal.values()),
                names(TextStyle.PerCent.values()),
                names(TextStyle.DateOrder.values()));

        private static List<String> names(Enum<?>[] values) {
            return Arrays.stream(values).map(Enum::name).toList();
        }
    }
}
