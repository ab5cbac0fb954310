package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.DATE_ORDER;

import io.masthead.domain.check.style.TextStyle.DateOrder;
import io.masthead.domain.check.text.Findings;

/** Day and month in another order than the publication's. */
final class DateOrderRule implements TextRule {

    @Override
    public void check(CheckedText text, Findings findings) {
        var context = text.context();
        var order = context.style().dateOrder();
        if (order == DateOrder.ANY) {
            return;
        }
        text.forEachDate(DATE_ORDER, findings, (line, date) -> {
            boolean english = CalendarWords.isEnglish(date.word(), context.language());
            if (isOther(date, order, english) && !line.isForeign(date.from(), date.to())) {
                findings.add(DATE_ORDER, line, date.from(), date.to(), written(date, order));
            }
        });
    }

    /** Only English has both orders; elsewhere a month before a number and no year may be something else. */
    private static boolean isOther(WrittenDate date, DateOrder order, boolean english) {
        return order == DateOrder.DAY_MONTH
                ? !date.dayFirst() && !date.genitive() && (english || date.year() != null)
                : date.dayFirst() && english;
    }

    private static String written(WrittenDate date, DateOrder order) {
        boolean dayFirst = order == DateOrder.DAY_MONTH;
        String day = dayFirst ? date.day() + " " + date.word() : date.word() + " " + date.day();
        if (date.year() == null) {
            return day;
        }
        return day + (dayFirst ? " " : ", ") + date.year();
    }
}
