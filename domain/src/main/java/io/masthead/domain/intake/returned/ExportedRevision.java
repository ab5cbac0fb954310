package io.masthead.domain.intake.returned;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.word.WordDownload;
import java.util.Map;

/**
 * The revision that a file was made from.
 *
 * @param text its text
 * @param download the file as it went out
 * @param pictures the addresses of its pictures, by the SHA-256 of their files
 */
record ExportedRevision(int number, SectionText text, WordDownload download, Map<String, String> pictures) {}
