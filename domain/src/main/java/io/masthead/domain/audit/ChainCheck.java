package io.masthead.domain.audit;

import io.masthead.domain.audit.Trail.Check;
import io.masthead.domain.edition.Manuscript.TrailHead;
import java.util.List;

/** Walks the chain of events from the first to a head, a page at a time. */
final class ChainCheck {

    private ChainCheck() {}

    /** Reads events. */
    @FunctionalInterface
    interface Pages {
        /** The next events after that number, in their order; none where there are no more. */
        List<TrailEvent> after(long sequence);
    }

    static Check of(TrailHead head, Pages pages) {
        long count = 0;
        var previous = "";
        while (count < head.sequence()) {
            var page = pages.after(count);
            if (page.isEmpty()) {
                return new Check(false, count, count + 1);
            }
            for (var event : page.subList(0, (int) Math.min(page.size(), head.sequence() - count))) {
                if (!fits(event, count, previous)) {
                    return new Check(false, count, event.sequence());
                }
                count++;
                previous = event.hash();
            }
        }
        boolean whole = head.hash().equals(previous);
        return new Check(whole, count, whole ? null : count);
    }

    private static boolean fits(TrailEvent event, long before, String previousHash) {
        return event.sequence() == before + 1
                && event.previousHash().equals(previousHash)
                && event.hash().equals(ChainHash.of(event));
    }
}
