package vn.thidua.file;

/**
 * Kept bytes that are no longer what they were.
 *
 * @param sha256 the name under which they were kept
 * @param found the hash they have now; {@link #UNREADABLE} where the database cannot give them back
 */
public record ChangedOriginal(String sha256, String found) {

    public static final String UNREADABLE = "unreadable";
}
