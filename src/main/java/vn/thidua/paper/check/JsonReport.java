package vn.thidua.paper.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report for programs; its form is {@code schema/layout-report.schema.json}. */
final class JsonReport {

    private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private JsonReport() {}

    record Files(List<Entry> files) {}

    record Entry(
            String file,
            boolean judged,
            @Nullable String obstacle,
            @Nullable DocumentForm form,
            @Nullable String type,
            int pages,
            List<Finding> findings,
            List<String> notes) {}

    static String of(List<CheckLayoutCommand.CheckedFile> files) {
        try {
            return WRITER.writeValueAsString(new Files(files.stream()
                    .map(file -> entry(file.name(), file.report()))
                    .toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry entry(String name, LayoutReport report) {
        return new Entry(
                name,
                report.isJudged(),
                report.obstacle(),
                report.form(),
                report.type(),
                report.pages(),
                report.findings(),
                report.notes());
    }
}
