package io.masthead.domain.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes ids of nine letters and digits out of a block's words: the same words in the same order give the same ids. */
final class BlockIdGenerator {
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz0123456789";
    private static final int FIRST_DIGIT = 22;
    private static final int LENGTH = 9;
    /** 2^64 divided by the golden ratio: steps of that size hit each number once (Knuth, TAOCP 3, 6.4). */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Long> seeds = new HashMap<>();

    void take(String id) {
        taken.add(id);
    }

    /** Equal blocks go on from where the last of them ended: thousands of them would otherwise try each other's ids. */
    String next(String source) {
        long seed = seeds.computeIfAbsent(source, BlockIdGenerator::seed);
        String id;
        do {
            id = spelled(seed);
            seed += STEP;
        } while (!taken.add(id));
        seeds.put(source, seed);
        return id;
    }

    /** FNV-1a of 64 bits. */
    private static long seed(String source) {
        long seed = 1469598103934665603L;
        for (int i = 0; i < source.length(); i++) {
            seed = (seed ^ source.charAt(i)) * 1099511628211L;
        }
        return seed;
    }

    /** A letter first, so that the id may also be a name in a page. */
    private static String spelled(long seed) {
        long bits = (seed ^ (seed >>> 32)) * 0xD6E8FEB86659FD93L;
        bits ^= bits >>> 32;
        var id = new StringBuilder();
        id.append(LETTERS.charAt((int) Long.remainderUnsigned(bits, FIRST_DIGIT)));
        for (int i = 1; i < LENGTH; i++) {
            bits >>>= 5;
            id.append(LETTERS.charAt((int) (bits & 31)));
        }
        return id.toString();
    }
}
