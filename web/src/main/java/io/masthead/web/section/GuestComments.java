package io.masthead.web.section;

import java.util.List;

/**
 * What a guest says beside the text in a file that came back.
 *
 * @param shown the first of them, as sentences
 * @param further how many more there are
 * @param address the page with all of them; empty where there are none
 */
record GuestComments(List<String> shown, int further, String address) {}
