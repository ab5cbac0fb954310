package io.masthead.web.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo into an empty database while the application already answers. What a killed start left is finished
 * by the next one: the texts are one transaction, and the publication is asked for again if it was interrupted.
 */
@ApplicationScoped
public class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    @Inject
    DemoPeople people;

    @Inject
    DemoIssues issues;

    @Inject
    DemoEdition edition;

    @ConfigProperty(name = "masthead.demo", defaultValue = "false")
    boolean wanted;

    private volatile boolean ended;
    private @Nullable Thread thread;

    void begin(@Observes StartupEvent started) {
        if (wanted) {
            thread = Thread.ofPlatform().name("demo").daemon().start(this::load);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Whether there is more to come. */
    boolean isUnderWay() {
        return wanted && !ended;
    }

    @ActivateRequestContext
    void load() {
        try {
            if (issues.areMissing()) {
                LOG.info("The database is empty: loading the demo publication");
                issues.write(people.await());
            }
            edition.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The demo publication could not be loaded; the next start tries again", e);
        } finally {
            ended = true;
        }
    }
}
