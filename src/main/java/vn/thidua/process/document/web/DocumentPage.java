package vn.thidua.process.document.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One issued document as its page shows it; everything is text as a reader reads it. */
record DocumentPage(
        String id,
        String title,
        boolean inWord,
        boolean withCertificates,
        List<Fact> facts,
        boolean inForce,
        List<Effect> effects,
        @Nullable Effect corrects,
        List<String> signatures,
        List<File> files,
        List<Dispatch> dispatches,
        List<Recall> recalls,
        boolean recalled,
        List<Event> history,
        List<Option> ways) {

    record Fact(String label, String value) {}

    /** What became of it, or what it did to another; with the other document where there is one. */
    record Effect(String sentence, @Nullable String link) {}

    record File(String label, String link, String sha256, String keptAt, String note) {}

    record Dispatch(String line, String channel, int copies, String recipients) {}

    /** A recipient of a recalled document; {@code deed} is empty until somebody says what was done. */
    record Recall(String recipient, String name, String deed, String answeredAt, boolean mayAnswer) {}

    record Event(String at, String who, String what, String details) {}

    record Option(String value, String label) {}
}
