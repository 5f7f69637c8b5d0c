package vn.thidua.document;

import java.util.UUID;

/**
 * The subject of a document that corrects another of the same kind: what the corrected one is about, and a part that
 * no other correction has.
 */
public final class Revision {

    private static final String MARK = "/r-";

    private Revision() {}

    static String of(String subjectId, UUID correction) {
        return root(subjectId) + MARK + correction.toString().substring(0, 8);
    }

    public static boolean isOne(String subjectId) {
        return subjectId.contains(MARK);
    }

    /** What the first document was about; other subjects stand for themselves. */
    public static String root(String subjectId) {
        int mark = subjectId.indexOf(MARK);
        return mark < 0 ? subjectId : subjectId.substring(0, mark);
    }
}
