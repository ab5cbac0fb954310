package io.masthead.pdf.template;

/** Any label as ASCII letters, digits and hyphens (RFC 3492, 6.3; the names are its own). */
final class Punycode {
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private final int[] input;
    private final StringBuilder output = new StringBuilder();
    private final int basic;
    private int bias = INITIAL_BIAS;
    private int handled;

    private Punycode(int[] input) {
        this.input = input;
        for (int c : input) {
            if (c < INITIAL_N) {
                output.append((char) c);
            }
        }
        basic = output.length();
        handled = basic;
        if (basic > 0) {
            output.append('-');
        }
    }

    static String of(String label) {
        Punycode punycode = new Punycode(label.codePoints().toArray());
        punycode.encode();
        return punycode.output.toString();
    }

    private void encode() {
        int n = INITIAL_N;
        int delta = 0;
        while (handled < input.length) {
            int next = leastFrom(n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : input) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    number(delta);
                    adapt(delta);
                    delta = 0;
                }
            }
            delta++;
            n++;
        }
    }

    private int leastFrom(int n) {
        int least = Integer.MAX_VALUE;
        for (int c : input) {
            if (c >= n) {
                least = Math.min(least, c);
            }
        }
        return least;
    }

    /** A number of variable length. */
    private void number(int value) {
        int left = value;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.clamp(k - bias, T_MIN, T_MAX);
            if (left < threshold) {
                output.append(digit(left));
                return;
            }
            output.append(digit(threshold + (left - threshold) % (BASE - threshold)));
            left = (left - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return Character.forDigit((value + 10) % BASE, BASE);
    }

    private void adapt(int delta) {
        int left = handled == basic ? delta / DAMP : delta / 2;
        handled++;
        left += left / handled;
        int k = 0;
        while (left > (BASE - T_MIN) * T_MAX / 2) {
            left /= BASE - T_MIN;
            k += BASE;
        }
        bias = k + (BASE - T_MIN + 1) * left / (left + SKEW);
    }
}
