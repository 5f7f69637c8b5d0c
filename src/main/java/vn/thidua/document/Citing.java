package vn.thidua.document;

import vn.thidua.shared.Vietnamese;

/** How one document names another: type, number, date. */
final class Citing {

    private Citing() {}

    /** {@code Kế hoạch số 05/KH-UBND ngày 12/9/2025}. */
    static String of(IssuedDocument document) {
        String number = document.code() == null ? "" : " số " + document.code();
        return "%s%s ngày %s"
                .formatted(document.kind().registerName(), number, Vietnamese.officialDate(document.issuedOn()));
    }
}
