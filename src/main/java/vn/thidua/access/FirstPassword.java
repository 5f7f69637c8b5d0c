package vn.thidua.access;

import java.security.SecureRandom;

/** A random password that a person can copy from paper: no letters that look alike, four groups of five. */
final class FirstPassword {

    private static final String[] KINDS = {"abcdefghjkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"};
    private static final int GROUPS = 4;
    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    /** Each group has a lower-case letter, a capital and a digit, as the engine's policy asks for. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int place = 0; place < LENGTH; place++) {
                String letters = KINDS[place % KINDS.length];
                password.append(letters.charAt(RANDOM.nextInt(letters.length())));
            }
        }
        return password.toString();
    }
}
