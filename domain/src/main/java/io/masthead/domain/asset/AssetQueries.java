package io.masthead.domain.asset;

import io.quarkus.panache.common.Page;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds assets for the rules of this package. */
final class AssetQueries {

    private AssetQueries() {}

    /** Those of the ids under which there is an asset, which stay there until the transaction ends. */
    static Set<UUID> held(Collection<UUID> ids) {
        return Asset.<Asset>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .map(Asset::id)
                .collect(Collectors.toSet());
    }

    /** The part of a picture that was cut out before; empty where it was not. */
    static Optional<Asset> part(UUID of, CropArea area) {
        return Asset.<Asset>find(
                        "from Asset a left join fetch a.uploadedBy where a.croppedFrom = ?1 and a.crop = ?2", of, area)
                .firstResultOptional();
    }

    static Optional<Asset> withSha256(String sha256) {
        return Asset.<Asset>find("from Asset a left join fetch a.uploadedBy where a.sha256 = ?1", sha256)
                .firstResultOptional();
    }

    /** The picture that was sent as that file, else the oldest one that is kept and goes out as it. */
    static Optional<Asset> ofFile(String sha256) {
        return withSha256(sha256)
                .or(() -> Asset.<Asset>find(
                                "from Asset a left join fetch a.uploadedBy where a.fileSha256 = ?1 order by a.id",
                                sha256)
                        .page(Page.ofSize(1))
                        .firstResultOptional());
    }

    /** Those of the ids under which there is an asset. */
    static Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(Asset.find("select a.id from Asset a where a.id in ?1", ids)
                        .project(UUID.class)
                        .list());
    }
}
