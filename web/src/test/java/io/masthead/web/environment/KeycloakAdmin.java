package io.masthead.web.environment;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak's administrator at work on the realm, by the admin API. */
public final class KeycloakAdmin {

    private static final String CLIENT = "masthead-web";

    private final String keycloak;
    private final String token;

    KeycloakAdmin(String keycloak, String password) {
        this.keycloak = keycloak;
        this.token = RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", password)
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Makes an account with several roles, which no account of the demo has; the password is the name. */
    public void account(String name, String... roles) {
        account(name, false, roles);
    }

    /** Makes an account whose password, the name, is to be changed at the first sign-in. */
    public void accountWithFirstPassword(String name, String... roles) {
        account(name, true, roles);
    }

    /** Whether who has forgotten a password may ask for a new one. */
    public void renewPasswords(boolean allowed) {
        request().body(Map.of("resetPasswordAllowed", allowed)).put().then().statusCode(204);
    }

    private void account(String name, boolean temporary, String... roles) {
        var user = Map.of(
                "username",
                name,
                "enabled",
                true,
                "emailVerified",
                true,
                "email",
                name + "@masthead.example",
                "firstName",
                "Test",
                "lastName",
                name,
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", temporary)));
        var created = request().body(user).post("/users");
        if (created.statusCode() == 409) {
            return;
        }
        var id = created.then().statusCode(201).extract().header("Location").replaceFirst(".*/", "");
        var granted = new ArrayList<Object>();
        for (var role : roles) {
            granted.add(request().get("/roles/" + role).as(Map.class));
        }
        request()
                .body(granted)
                .post("/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    /** Ends every session of an account. */
    public void endSessions(String account) {
        request().post("/users/" + id(account) + "/logout").then().statusCode(204);
    }

    /** Lets an account in, or not any more. */
    public void enable(String account, boolean enabled) {
        request()
                .body(Map.of("enabled", enabled))
                .put("/users/" + id(account))
                .then()
                .statusCode(204);
    }

    /** Waits until notices of ended sessions are sent to that installation, which says so itself once it has started. */
    public void awaitNoticesTo(Installation masthead) {
        Await.until(Duration.ofMinutes(1), () -> (masthead.notices() + "/logout/keycloak").equals(noticesTo()));
    }

    private String noticesTo() {
        return request().queryParam("clientId", CLIENT).get("/clients").path("[0].attributes.'backchannel.logout.url'");
    }

    /** Allows one more address to come back to after signing in. */
    public void allowRedirect(String address) {
        var found = request().queryParam("clientId", CLIENT).get("/clients");
        var redirects = new ArrayList<>(found.<List<String>>path("[0].redirectUris"));
        redirects.add(address);
        request()
                .body(Map.of("clientId", CLIENT, "redirectUris", redirects))
                .put("/clients/" + found.path("[0].id"))
                .then()
                .statusCode(204);
    }

    private String id(String account) {
        return request()
                .queryParam("username", account)
                .queryParam("exact", true)
                .get("/users")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .baseUri(keycloak)
                .basePath("/admin/realms/masthead")
                .auth()
                .oauth2(token)
                .contentType("application/json");
    }
}
