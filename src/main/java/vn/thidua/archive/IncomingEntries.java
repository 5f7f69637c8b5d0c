package vn.thidua.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.shared.Vietnamese;

/** Documents that arrived, with their data (annex VI, part II, incoming). */
@Component
class IncomingEntries {

    private final Files files;

    IncomingEntries(Files files) {
        this.files = files;
    }

    Entry entry(IncomingDocument document) {
        return new Entry(
                Entry.Direction.INCOMING,
                document.registeredAt(),
                "den-%d-%s".formatted(document.number(), document.year()),
                "văn bản đến số %d/%d".formatted(document.number(), document.year()),
                values(document),
                List.of(),
                List.of(),
                0,
                Stream.ofNullable(document.file())
                        .flatMap(id -> files.find(id).stream())
                        .map(this::part)
                        .toList());
    }

    private static List<Value> values(IncomingDocument document) {
        int slash = document.symbol().indexOf('/');
        List<Value> values = new ArrayList<>(List.of(
                new Value(Field.TYPE_NAME, document.type()),
                new Value(Field.CODE_NUMBER, slash < 0 ? "" : document.symbol().substring(0, slash)),
                new Value(Field.CODE_NOTATION, document.symbol().substring(slash + 1)),
                new Value(Field.ISSUED_DATE, day(document.documentDate())),
                new Value(Field.ORGAN_NAME, document.author()),
                new Value(Field.SUBJECT, document.subject()),
                new Value(Field.LANGUAGE, "Tiếng Việt"),
                new Value(Field.PAGE_AMOUNT, "0"),
                new Value(Field.DESCRIPTION, document.note()),
                new Value(Field.PRIORITY, Integer.toString(document.urgency().ordinal())),
                new Value(Field.ARRIVAL_DATE, day(document.arrivedOn())),
                new Value(Field.ARRIVAL_NUMBER, Integer.toString(document.number())),
                new Value(Field.TO_PLACES, document.receiver())));
        LocalDate due = document.dueNow();
        if (due != null) {
            values.add(new Value(Field.DUE_DATE, day(due)));
        }
        return values;
    }

    private Part part(StoredFile file) {
        String end = file.mediaType().replaceFirst(".*/", "").replaceFirst("jpeg", "jpg");
        return new Part(
                "van-ban-den." + (end.length() > 4 ? "bin" : end),
                "Bản đã nhận",
                file.sha256(),
                () -> files.content(file));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Vietnamese.date(day);
    }
}
