package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class BoundedMetricsFilterTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void are_one_meter_where_they_are_refused_before_their_route_is_known() {
        registry.config().meterFilter(new BoundedMetricsFilter().ofRefusalsBeforeFilters());
        for (int i = 0; i < 5; i++) {
            measure("/hostile" + i, "400");
        }
        measure("/archive", "200");

        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getTag("uri"))
                .containsExactlyInAnyOrder("/no-route", "/archive");
    }

    private void measure(String uri, String status) {
        registry.timer("http.server.requests", "uri", uri, "status", status);
    }
}
