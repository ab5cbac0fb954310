package io.masthead.domain.draft;

import io.masthead.domain.asset.UnsavedUses;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for a picture in working copies and recoverable copies: as many as there are texts being written. */
@ApplicationScoped
class UnsavedPictures implements UnsavedUses {

    @Override
    public boolean include(String address) {
        var within = "%" + address + "%";
        return WorkingCopy.count("unsaved.body like ?1", within) > 0
                || RecoverableCopy.count("unsaved.body like ?1", within) > 0;
    }
}
