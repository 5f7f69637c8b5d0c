package vn.thidua.notification;

import java.util.Map;
import java.util.Set;

/**
 * Something that people must be told.
 *
 * @param eventKey names what happened; the same key never tells the same recipient twice
 * @param recipients accounts of people, or e-mail addresses of others
 * @param arguments a value for each of {@link NoticeKind#arguments()}, as a reader reads it
 * @param link path of the page it leads to, beginning with a slash
 */
public record Notice(
        NoticeKind kind, String eventKey, Set<String> recipients, Map<String, String> arguments, String link) {

    public Notice {
        recipients = Set.copyOf(recipients);
        arguments = Map.copyOf(arguments);
        if (!arguments.keySet().containsAll(kind.arguments())) {
            throw new IllegalArgumentException(
                    "A notice %s needs %s but has %s.".formatted(kind, kind.arguments(), arguments.keySet()));
        }
        if (!link.startsWith("/")) {
            throw new IllegalArgumentException("A notice's link is a path of ours: " + link);
        }
    }
}
