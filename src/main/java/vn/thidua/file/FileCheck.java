package vn.thidua.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What a file must be to be taken. */
final class FileCheck {

    static final int LARGEST_MEGABYTES = 50;

    private static final int LONGEST_NAME = 200;
    private static final String FIELD = "file";

    private FileCheck() {}

    static List<Problem> problems(String name, byte[] bytes, @Nullable FileKind kind) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.at(FIELD, "FILE_NAME_MISSING"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Problem.at(FIELD, "FILE_NAME_TOO_LONG", LONGEST_NAME, name.length()));
        }
        if (bytes.length == 0) {
            problems.add(Problem.at(FIELD, "FILE_EMPTY", name));
        } else if (kind == null) {
            problems.add(Problem.at(FIELD, "FILE_KIND_NOT_TAKEN", name));
        }
        if (bytes.length > LARGEST_MEGABYTES * 1024L * 1024) {
            problems.add(Problem.at(FIELD, "FILE_TOO_LARGE", name, LARGEST_MEGABYTES));
        }
        return problems;
    }

    /** The last part of a path, composed letters, no control characters. */
    static String cleanName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return Vietnamese.text(last.replaceAll("\\p{Cntrl}", ""));
    }
}
