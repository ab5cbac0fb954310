package io.masthead.web.operator;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings without which the PostgreSQL flavour does not start, and those under whose old name no flavour does: there is no secret for real use that anybody could know.
 * Looked at before anything else, because what is missing would otherwise show late, or never.
 */
final class RequiredSettings {

    /** What Quarkus generates to read the settings as the application does; there is no other way before it starts. */
    private static final String AS_THE_APPLICATION = "io.quarkus.runtime.generated.RunTimeConfig";

    /** The cookie's key is made of its characters: AES with 256 bits (application.properties). */
    private static final int SESSION_SECRET = 32;

    /** Keycloak makes its own of 32; fewer than 16 can be guessed. */
    private static final int CLIENT_SECRET = 16;

    private static final List<Setting> OF_POSTGRESQL = List.of(
            new Setting("quarkus.datasource.password", "MASTHEAD_DB_PASSWORD", "the password of the database", 1),
            new Setting(
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    "MASTHEAD_SESSION_SECRET",
                    "the secret that encrypts the session cookies",
                    SESSION_SECRET),
            new Setting(
                    "quarkus.oidc.credentials.secret",
                    "MASTHEAD_WEB_SECRET",
                    "the secret of Keycloak's client masthead-web",
                    CLIENT_SECRET),
            new Setting(
                    "quarkus.keycloak.admin-client.client-secret",
                    "MASTHEAD_DIRECTORY_SECRET",
                    "the secret of Keycloak's client masthead-directory",
                    CLIENT_SECRET));

    private static final Setting KEYCLOAK =
            new Setting("quarkus.oidc.auth-server-url", "MASTHEAD_KEYCLOAK_URL", "Keycloak's address", 1);

    /** Variables of an earlier version and what they are called now: left unread, they would be missed by nobody. */
    private static final Map<String, String> RENAMED =
            Map.of("MASTHEAD_ALLOWANCE", "MASTHEAD_RATE_LIMIT", "MASTHEAD_NOTICES", "MASTHEAD_BACKCHANNEL_URL");

    private RequiredSettings() {}

    /**
     * One of them.
     *
     * @param property where the application reads it
     * @param variable where an operator sets it
     * @param what what it is
     * @param least how many characters it needs
     */
    private record Setting(String property, String variable, String what, int least) {

        Optional<String> problem(String value) {
            if (value.isEmpty()) {
                return Optional.of("set " + variable + ", " + what
                        + (least > 1 ? ", " + least + " characters or more" : "") + "; it has no default.");
            }
            return value.length() < least
                    ? Optional.of(variable + ", " + what + ", has " + value.length() + " characters and needs " + least
                            + " or more.")
                    : Optional.empty();
        }
    }

    /** What is missing or too short, a sentence each; nothing where the application can start. */
    static List<String> problems() {
        var config = asTheApplication();
        return problems(name -> config.getOptionalValue(name, String.class));
    }

    static List<String> problems(Function<String, Optional<String>> settings) {
        return Stream.concat(renamed(settings), missing(settings).stream()).toList();
    }

    private static Stream<String> renamed(Function<String, Optional<String>> settings) {
        return new TreeMap<>(RENAMED)
                .entrySet().stream()
                        .filter(it -> settings.apply(it.getKey()).isPresent())
                        .map(it ->
                                "set " + it.getValue() + " in place of " + it.getKey() + ", as it was called before.");
    }

    private static List<String> missing(Function<String, Optional<String>> settings) {
        if (!settings.apply("quarkus.datasource.db-kind").equals(Optional.of("postgresql"))) {
            return List.of();
        }
        var secrets = OF_POSTGRESQL.stream().map(it -> it.problem(value(settings, it)));
        return Stream.concat(secrets, Stream.of(keycloak(value(settings, KEYCLOAK))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String value(Function<String, Optional<String>> settings, Setting setting) {
        return settings.apply(setting.property()).map(String::strip).orElse("");
    }

    private static Optional<String> keycloak(String address) {
        if (address.isEmpty()) {
            return KEYCLOAK.problem(address);
        }
        return isAddress(address)
                ? Optional.empty()
                : Optional.of(KEYCLOAK.variable() + " makes Keycloak's address " + address
                        + ", and that has to begin with http:// or https:// and a host.");
    }

    private static boolean isAddress(String address) {
        try {
            var uri = URI.create(address);
            return List.of("http", "https").contains(Objects.requireNonNullElse(uri.getScheme(), ""))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    private static SmallRyeConfig asTheApplication() {
        try {
            var generated = Class.forName(
                            AS_THE_APPLICATION, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(SmallRyeConfigBuilderCustomizer.class)
                    .getDeclaredConstructor()
                    .newInstance();
            var builder = ConfigUtils.emptyConfigBuilder();
            // called here, and not given to the builder: it adds customizers of its own
            generated.configBuilder(builder);
            return builder.build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The settings cannot be read", e);
        }
    }
}
