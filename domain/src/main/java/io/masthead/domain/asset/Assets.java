package io.masthead.domain.asset;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.persistence.UniqueKey;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Takes pictures in, and finds those that texts name. */
@ApplicationScoped
public class Assets {

    /** What a picture may have at most, in MB: a photograph at 300 dpi over a whole page has some five. */
    public static final int MOST_MEGABYTES = 10;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    static final Set<Role> ROLES = EnumSet.of(Role.EDITOR, Role.PUBLISHER);
    private static final UniqueKey SHA256 = new UniqueKey("uq_asset_sha256");
    static final PictureCheck CHECK = new PictureCheck("file", MOST_MEGABYTES);

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    /**
     * An asset.
     *
     * @param isNew whether it was not there before
     */
    public record Added(Asset asset, boolean isNew) {}

    /**
     * Takes a picture in. A file that is there already, as it was sent or as it is kept and goes out, is
     * the asset that it was, with what was said of it then. Reads all of
     * its pixels, outside any transaction.
     *
     * @throws Refused if the actor may not write texts, the file is no picture that is printed, or a description is too long
     */
    @Transactional(TxType.NEVER)
    public Added add(byte[] sent, AssetDescription description, Actor actor) {
        refuseFor(actor.lacks(ROLES));
        refuseFor(description.problems());
        var sha256 = Sha256.hex(sent);
        var known = stored(sha256);
        return known == null ? added(sha256, AcceptedPicture.of(sent, CHECK), description, actor) : known;
    }

    /** About nothing: there is no asset yet. */
    static void refuseFor(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons, null);
        }
    }

    @Transactional
    @Nullable
    Added stored(String sha256) {
        return AssetQueries.ofFile(sha256).map(it -> new Added(it, false)).orElse(null);
    }

    /** The same file from two people at once: the unique key decides, and both find the same asset. */
    private Added added(String sha256, AcceptedPicture picture, AssetDescription description, Actor actor) {
        try {
            return store(sha256, picture, description, actor);
        } catch (ConstraintViolationException e) {
            var first = SHA256.isViolatedBy(e) ? stored(sha256) : null;
            if (first == null) {
                throw e;
            }
            return first;
        }
    }

    @Transactional
    Added store(String sha256, AcceptedPicture picture, AssetDescription description, Actor actor) {
        idle.raise();
        var asset = new Asset(sha256, picture, description, actor);
        keep(asset, picture);
        events.fire(new AssetAdded(actor, asset.id(), sha256, asset.fileSha256()));
        return new Added(asset, true);
    }

    /** Stores an asset with its files. */
    static void keep(Asset asset, AcceptedPicture picture) {
        asset.persist();
        new AssetFile(asset.id(), picture.width(), picture.whole()).persist();
        picture.renditions().files().forEach(it -> new AssetFile(asset.id(), it.width(), it.bytes()).persist());
        new AssetThumbnail(asset.id(), picture.renditions().thumbnail()).persist();
        Asset.flush();
    }

    /** Which addresses of pictures in a text that is about to be read name an asset that there is: one question for all. */
    @Transactional
    public Predicate<String> namedIn(String html) {
        Set<UUID> known = AssetQueries.known(AssetAddress.idsIn(html));
        return address -> AssetAddress.id(address).filter(known::contains).isPresent();
    }
}
