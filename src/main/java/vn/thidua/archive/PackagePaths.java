package vn.thidua.archive;

/** Where things lie in a package. */
final class PackagePaths {

    static final String FILE = "ho-so.xml";
    static final String LIST = "muc-luc.xml";
    static final String LIST_TO_READ = "muc-luc.pdf";
    static final String SCHEMA = "ho-so.xsd";
    static final String SUMS = "SHA256SUMS";
    static final String DOCUMENT = "van-ban.xml";
    static final String DOCUMENTS = "van-ban/";
    static final String ATTACHMENTS = "tai-lieu-don-vi/";

    private PackagePaths() {}

    /** {@code van-ban/001-05-KH-UBND-2025/}: in time order in every listing. */
    static String folder(int ordinal, Entry entry) {
        return "%s%03d-%s/".formatted(DOCUMENTS, ordinal, entry.name());
    }
}
