package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    /** A provider that says nothing of its place, as that of the extension. */
    private static final class Usual implements IdentityProvider<TokenAuthenticationRequest> {

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            return Uni.createFrom().nullItem();
        }
    }

    @Test
    void are_asked_before_the_extension_that_verifies() throws NoSuchMethodException {
        assertThat(new VerifiedTokens().priority()).isGreaterThan(new Usual().priority());
        assertThat(OidcIdentityProvider.class.getMethod("priority").getDeclaringClass())
                .isEqualTo(IdentityProvider.class);
    }
}
