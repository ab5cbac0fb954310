package io.masthead.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the demo is there, where one is wanted. */
@Readiness
@ApplicationScoped
class DemoReadiness implements HealthCheck {

    @Inject
    Demo demo;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Demo publication")
                .status(!demo.isUnderWay())
                .build();
    }
}
