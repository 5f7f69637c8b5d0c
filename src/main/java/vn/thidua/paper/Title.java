package vn.thidua.paper;

import java.util.Locale;

/** How a document says what it is (ô 5, R-07). */
public sealed interface Title {

    /** The trích yếu, without type or {@code V/v}. */
    String subject();

    /** With the type name where there is one, for lists and file descriptions. */
    default String inFull() {
        return this instanceof Named named ? named.type() + ": " + named.subject() : subject();
    }

    /**
     * Type name in capitals and the trích yếu below it, centred.
     *
     * @param type for instance {@code KẾ HOẠCH}; capitals are made here
     */
    record Named(String type, String subject) implements Title {

        public Named {
            type = PaperText.required(type, "The type name").toUpperCase(Locale.ROOT);
            subject = PaperText.required(subject, "The subject");
        }
    }

    /** A công văn: {@code V/v …} under the number. */
    record Correspondence(String subject) implements Title {

        public Correspondence {
            subject = PaperText.required(subject, "The subject").replaceFirst("(?i)^V/v\\s+", "");
        }
    }
}
