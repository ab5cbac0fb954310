package io.masthead.web.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried on the page and was refused: nothing of it is lost.
 *
 * @param reasons every reason, as sentences
 * @param change what was changed meanwhile; null where nothing was
 * @param words what was typed, where no form of the page takes it now; else empty
 */
record RefusedMove(List<String> reasons, @Nullable String change, String words) {}
