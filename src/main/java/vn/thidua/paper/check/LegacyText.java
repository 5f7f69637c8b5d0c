package vn.thidua.paper.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfSpan;

/** text that only looks Vietnamese in a font of the TCVN3 (ABC) or VNI encodings. */
final class LegacyText {

    private static final Pattern TCVN3_FONT =
            Pattern.compile("(?i)\\.?vn(time|arial|aristote|book|cent|helv|univers|exot).*|\\.vn.*");
    private static final Pattern VNI_FONT = Pattern.compile("(?i)vni[ -].*");
    private static final Pattern TCVN3_SIGNS = Pattern.compile(
            "\\p{L}[\\u00B5\\u00B6\\u00B7\\u00B8\\u00B9\\u00A8\\u00A9\\u00AE\\u00AC\\u00AB\\u00D7\\u00DF\\u00F7\\u00FE]|[\\u00B5\\u00B6\\u00B7\\u00B8\\u00B9\\u00A8\\u00AE\\u00D7\\u00DF\\u00F7\\u00FE]\\p{L}");
    private static final Pattern VNI_SIGNS = Pattern.compile(
            "(?i)[aeoyu\\u00F6\\u00F4][\\u00F8\\u00F9\\u00FB\\u00F5\\u00EF\\u00E4\\u00E5\\u00E0\\u00E1\\u00E3]|[\\u00F6\\u00E4](?=[\\p{L}])");
    private static final Pattern VIETNAMESE =
            Pattern.compile("[\\u1EA0-\\u1EF9\\u0103\\u0111\\u01A1\\u01B0\\u0102\\u0110\\u01A0\\u01AF]");

    /** Words that every official document has, as they look when their bytes are taken for Latin letters. */
    private static final Pattern TCVN3_WORDS = Pattern.compile(
            "(?iu)céng hßa|x· héi|chñ nghÜa|viÖt|®éc lËp|§éc lËp|h¹nh phóc|ñy ban|nh©n d©n|kÕ ho¹ch|\\bcña\\b|\\bvµ\\b|\\bc¸c\\b");

    private static final Pattern VNI_WORDS = Pattern.compile(
            "(?iu)coäng hoøa|xaõ hoäi|chuû nghóa|vieät|ñoäc laäp|haïnh phuùc|uûy ban|nhaân daân|keá hoaïch|cuûa|\\bvaø\\b|caùc");

    private static final int SIGNS_OF_A_WORD = 3;
    private static final int SIGNS_NEEDED = 5;

    private LegacyText() {}

    /** The first line in an old encoding, as a finding. */
    static Optional<Finding> in(List<PdfLine> lines) {
        Findings findings = new Findings();
        for (PdfLine line : lines) {
            for (PdfSpan span : line.spans()) {
                named(span).ifPresent(encoding -> add(line, encoding, findings));
            }
        }
        if (findings.inOrder().isEmpty()) {
            byLetters(lines, findings);
        }
        return findings.inOrder().stream().findFirst();
    }

    private static Optional<String> named(PdfSpan span) {
        String name = span.face().name();
        if (TCVN3_FONT.matcher(name).matches()) {
            return Optional.of("TCVN3 (ABC)");
        }
        return VNI_FONT.matcher(name).matches() ? Optional.of("VNI") : Optional.empty();
    }

    private static void byLetters(List<PdfLine> lines, Findings findings) {
        String text = String.join("\n", lines.stream().map(PdfLine::text).toList());
        long vietnamese = count(VIETNAMESE, text);
        long tcvn3 = count(TCVN3_SIGNS, text) + SIGNS_OF_A_WORD * count(TCVN3_WORDS, text);
        long vni = count(VNI_SIGNS, text) + SIGNS_OF_A_WORD * count(VNI_WORDS, text);
        Pattern signs = tcvn3 >= vni ? TCVN3_SIGNS : VNI_SIGNS;
        if (Math.max(tcvn3, vni) >= SIGNS_NEEDED && Math.max(tcvn3, vni) > vietnamese) {
            lines.stream()
                    .filter(line -> signs.matcher(line.text()).find())
                    .findFirst()
                    .ifPresent(line -> add(line, tcvn3 >= vni ? "TCVN3 (ABC)" : "VNI", findings));
        }
    }

    private static long count(Pattern signs, String text) {
        return signs.matcher(text).results().count();
    }

    private static void add(PdfLine line, String encoding, Findings findings) {
        findings.wrong(
                Article.ENCODING,
                line,
                Letters.quoted(line.text()) + ": bảng mã " + encoding,
                "bảng mã Unicode; cần chuyển mã trước khi dùng");
    }
}
