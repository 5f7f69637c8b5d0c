package vn.thidua.paper;

/** A font that cannot print Vietnamese or may not be embedded; the message is for the ward's staff. */
public class FontUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FontUnusable(String message) {
        super(message);
    }

    public FontUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
