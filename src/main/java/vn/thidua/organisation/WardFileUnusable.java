package vn.thidua.organisation;

/** The ward file cannot be loaded; the message names every place. */
public class WardFileUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;

    WardFileUnusable(String source, String problems) {
        super(problems);
        this.source = source;
    }

    public String source() {
        return source;
    }
}
