package io.masthead.web.operator;

import io.masthead.domain.edition.Exports;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.issue.Period;
import io.masthead.domain.refusal.Refused;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the database itself, where no application runs: without pages, sign-in or jobs. */
public class StandaloneExport implements QuarkusApplication {

    private static final Map<String, String> DATABASE_ONLY = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.oidc.tenant-enabled", "false",
            "quarkus.oidc.api.tenant-enabled", "false",
            "masthead.worker", "false",
            "masthead.demo", "false",
            "masthead.backchannel-url", "",
            "quarkus.log.level", "WARN");

    private static @Nullable ExportRequest requested;

    @Inject
    Exports exports;

    static int run(ExportRequest request) {
        requested = request;
        DATABASE_ONLY.forEach(System::setProperty);
        var status = new int[1];
        Quarkus.run(StandaloneExport.class, (code, failure) -> {
            status[0] = code;
            if (failure != null) {
                System.err.println("masthead: the database cannot be opened: " + failure.getMessage());
            }
        });
        return status[0];
    }

    @Override
    public int run(String... args) {
        var request = java.util.Objects.requireNonNull(requested);
        try {
            var period = Period.parse(request.period());
            return request.write(
                    request.proof()
                            ? exports.proof(request.publication(), period)
                            : exports.edition(request.publication(), period));
        } catch (Refused | Untypesettable e) {
            System.err.println("masthead: " + e.getMessage());
            return 1;
        }
    }
}
