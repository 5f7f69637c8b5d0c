package vn.thidua.paper.pdf;

import java.text.Normalizer;
import java.util.Locale;

/** All 134 Vietnamese letters with marks, the plain alphabet and the signs of official papers. */
public final class VietnameseLetters {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SIGNS = "đĐ–—“”‘’…•§°%/();:.,!?\"'+-=<>≥≤0123456789 \u00A0";

    private VietnameseLetters() {}

    public static String all() {
        StringBuilder letters = new StringBuilder(SIGNS).append("abcdefghijklmnopqrstuvwxyz");
        VOWELS.chars().forEach(vowel -> {
            letters.append((char) vowel);
            TONES.chars()
                    .forEach(tone ->
                            letters.append(Normalizer.normalize("" + (char) vowel + (char) tone, Normalizer.Form.NFC)));
        });
        return letters + letters.toString().toUpperCase(Locale.ROOT);
    }
}
