package io.masthead.api.world;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.preview.LaidOutIssue;
import io.masthead.domain.preview.PagePreviewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Shows no pages: the API's module does not know the real typesetter. It can be made to take as long as a test likes. */
@ApplicationScoped
public class TestPreviewer implements PagePreviewer {

    private volatile @Nullable Held held;

    /** Whatever is laid out from now on has begun, and does not end before it is let go. */
    public Held hold() {
        var holding = new Held(new CountDownLatch(1), new CountDownLatch(1));
        held = holding;
        return holding;
    }

    @Override
    public LaidOutIssue layOut(Manuscript manuscript) {
        var holding = held;
        if (holding != null) {
            holding.begun().countDown();
            await(holding.ended());
        }
        throw new Untypesettable(TypesettingProblem.of(Code.NO_TEXT));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody lets it go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Work that is under way until it is closed. */
    public record Held(CountDownLatch begun, CountDownLatch ended) implements AutoCloseable {

        /** Waits until the work is under way. */
        public void awaitBegun() {
            await(begun);
        }

        @Override
        public void close() {
            ended.countDown();
        }
    }
}
