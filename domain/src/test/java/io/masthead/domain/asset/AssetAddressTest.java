package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssetAddressTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    @Test
    void names_an_asset_and_nothing_else() {
        assertThat(AssetAddress.id(AssetAddress.of(ID))).contains(ID);
        for (var other : new String[] {
            "", "/assets/1/file", "/assets/" + ID, "//host/assets/" + ID + "/file", "/assets/" + ID + "/file?width=5"
        }) {
            assertThat(AssetAddress.id(other)).as(other).isEmpty();
        }
    }

    @Test
    void is_found_in_a_text_that_is_not_read_yet() {
        var html = "<figure><img src=\"" + AssetAddress.of(ID) + "\" alt=''></figure><img src=/assets/1/file>";

        assertThat(AssetAddress.idsIn(html + html)).containsExactly(ID);
    }
}
