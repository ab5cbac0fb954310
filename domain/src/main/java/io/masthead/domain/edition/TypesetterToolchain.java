package io.masthead.domain.edition;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.json.Json;
import io.masthead.domain.preflight.Toolchain;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The typesetter's fingerprint, as preflight wants it: stored reports look it up, and entities have nothing injected. */
@Unremovable
@ApplicationScoped
class TypesetterToolchain implements Toolchain {

    @Inject
    Typesetter typesetter;

    @Override
    public String checksum() {
        return Sha256.hex(Json.write(typesetter.fingerprint()));
    }
}
