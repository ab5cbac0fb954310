package io.masthead.domain.asset;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.persistence.UniqueKey;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps the pictures that are there: what is said of them, what is cut out of them, and which go. */
@ApplicationScoped
public class Library {

    /** Enough for a thumbnail that stays sharp. */
    private static final int ENOUGH = 2 * Renditions.THUMBNAIL;

    private static final UniqueKey PART = new UniqueKey("uq_asset_crop");
    private static final UniqueKey SHA256 = new UniqueKey("uq_asset_sha256");

    @Inject
    Event<DomainEvent> events;

    @Inject
    IdleTransactionLimit idle;

    @Inject
    Instance<UnsavedUses> unsaved;

    /** Every reason why the actor cannot change anything in the library. */
    public List<Reason> refusals(Actor actor) {
        return actor.lacks(Assets.ROLES);
    }

    /**
     * Says something else of a picture. Texts that name it keep what they say themselves.
     *
     * @param basedOn the version that the actor saw; null where none was named
     * @param unread what was sent and could not be read
     * @throws Refused if the actor may not write texts, no version was named, a field is wrong, or it was changed meanwhile
     */
    @Transactional(TxType.NEVER)
    public Asset describe(UUID id, @Nullable Integer basedOn, AssetChange change, List<Reason> unread, Actor actor) {
        var known = refuse(id, basedOn, actor);
        var problems = new ArrayList<>(unread);
        problems.addAll(change.problems());
        Refused.ifAny(problems, Subject.asset(id));
        var focus = change.focus();
        return said(id, basedOn, change, known.focus().equals(focus) ? null : thumbnail(known, focus), actor);
    }

    @Transactional
    Asset refuse(UUID id, @Nullable Integer basedOn, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.asset(id));
        var asset = Asset.withId(id);
        Refused.ifAny(stale(asset, basedOn), Subject.asset(id));
        return asset;
    }

    @Transactional
    Asset said(UUID id, @Nullable Integer basedOn, AssetChange change, byte @Nullable [] thumbnail, Actor actor) {
        var asset = Asset.locked(id);
        Refused.ifAny(stale(asset, basedOn), Subject.asset(id));
        if (!change.changes(asset)) {
            return Asset.withId(id);
        }
        asset.say(change.description(), change.right());
        if (change.settles()) {
            asset.settle();
        }
        if (thumbnail != null) {
            asset.look(change.focus());
            AssetThumbnail.of(asset).show(thumbnail);
        }
        Asset.flush();
        events.fire(new AssetDescribed(actor, id));
        return Asset.withId(id);
    }

    private byte[] thumbnail(Asset asset, Focus focus) {
        byte[] file = file(asset, Renditions.NARROW);
        try {
            var header = Assets.CHECK.header(file);
            return Renditions.thumbnail(Assets.CHECK.pixels(file, header, ENOUGH), focus);
        } catch (IOException unwritten) {
            throw new IllegalStateException("A thumbnail cannot be written to memory", unwritten);
        }
    }

    @Transactional
    byte[] file(Asset asset, int width) {
        return AssetFile.of(asset, width).bytes();
    }

    /**
     * Cuts a part out of a picture: a picture of its own, with an address of its own, so that no approval of a text that names
     * either is touched. The same part again is the same picture.
     *
     * @throws Refused if the actor may not write texts, or that is no part of it
     */
    @Transactional(TxType.NEVER)
    public Assets.Added crop(UUID id, CropArea area, Actor actor) {
        var of = refuseCrop(id, area, actor);
        var known = cut(id, area);
        if (known != null) {
            return known;
        }
        var part = AcceptedPicture.part(file(of, of.width()), area, Assets.CHECK);
        try {
            return store(of.id(), area, part, actor);
        } catch (ConstraintViolationException e) {
            var first = PART.isViolatedBy(e) || SHA256.isViolatedBy(e) ? same(id, area, part) : null;
            if (first == null) {
                throw e;
            }
            return first;
        }
    }

    @Transactional
    Asset refuseCrop(UUID id, CropArea area, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.asset(id));
        var asset = Asset.withId(id);
        Refused.ifAny(area.problems(asset.width(), asset.height()), Subject.asset(id));
        return asset;
    }

    @Transactional
    Assets.@Nullable Added cut(UUID of, CropArea area) {
        return AssetQueries.part(of, area)
                .map(it -> new Assets.Added(it, false))
                .orElse(null);
    }

    /** The part that somebody else cut out at the same moment, or uploaded as a file before. */
    @Transactional
    Assets.@Nullable Added same(UUID of, CropArea area, AcceptedPicture part) {
        return AssetQueries.part(of, area)
                .or(() -> AssetQueries.withSha256(Sha256.hex(part.whole())))
                .map(it -> new Assets.Added(it, false))
                .orElse(null);
    }

    @Transactional
    Assets.Added store(UUID id, CropArea area, AcceptedPicture picture, Actor actor) {
        idle.raise();
        var of = Asset.locked(id);
        var part = Asset.part(of, area, picture, actor);
        Assets.keep(part, picture);
        events.fire(new AssetCropped(actor, part.id(), id, area, part.fileSha256()));
        return new Assets.Added(part, true);
    }

    /**
     * Why it cannot be taken away, whoever asks: what names it, or was cut out of it. Unsaved words have no index, and are
     * looked through only where nothing else keeps it.
     */
    @Transactional
    public List<Reason> refusalsToRemove(Asset asset) {
        var reasons = new ArrayList<Reason>();
        long current = AssetUse.current(asset);
        long past = AssetUse.past(asset);
        long crops = Asset.count("croppedFrom", asset.id());
        if (current > 0) {
            reasons.add(Reason.of(AssetReason.PICTURE_IN_TEXTS, String.valueOf(current)));
        }
        if (past > 0) {
            reasons.add(Reason.of(AssetReason.PICTURE_IN_OLD_REVISIONS, String.valueOf(past)));
        }
        if (crops > 0) {
            reasons.add(Reason.of(AssetReason.PICTURE_HAS_CROPS, String.valueOf(crops)));
        }
        if (reasons.isEmpty() && unsaved.stream().anyMatch(it -> it.include(asset.address()))) {
            reasons.add(Reason.of(AssetReason.PICTURE_IN_UNSAVED_TEXT));
        }
        return reasons;
    }

    /**
     * Takes a picture away for good. The trail keeps that it was there.
     *
     * @param basedOn the version that the actor saw; null where none was named
     * @throws Refused if the actor may not write texts, no version was named or it was changed meanwhile, or a revision, a
     *     text that is being written, or a part of it needs it
     */
    @Transactional
    public void remove(UUID id, @Nullable Integer basedOn, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.asset(id));
        var asset = Asset.locked(id);
        Refused.ifAny(stale(asset, basedOn), Subject.asset(id));
        Refused.ifAny(refusalsToRemove(asset), Subject.asset(id));
        AssetThumbnail.deleteById(id);
        AssetFile.removeOf(asset);
        asset.delete();
        Asset.flush();
        events.fire(new AssetRemoved(actor, id, asset.sha256()));
    }

    private static List<Reason> stale(Asset asset, @Nullable Integer basedOn) {
        if (basedOn == null) {
            return List.of(Reason.of(GeneralReason.VERSION_MISSING));
        }
        return basedOn == asset.version() ? List.of() : List.of(Reason.of(AssetReason.DESCRIPTION_STALE));
    }
}
