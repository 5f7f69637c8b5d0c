package vn.thidua.process.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be signed, or sealed, in one act.
 *
 * @param digital whether it is signed in the file, as things are
 * @param needsKey whether a signature or seal is asked for; minutes take no seal
 * @param unlockedHere whether a PIN opens the key here
 * @param done whether nothing is missing
 */
record SigningView(boolean digital, boolean needsKey, boolean unlockedHere, boolean done, List<Item> items) {

    /**
     * One file.
     *
     * @param id null while it has not been rendered
     * @param failure why the last attempt failed, or empty
     */
    record Item(
            @Nullable String id,
            String title,
            @Nullable String code,
            boolean done,
            String failure,
            @Nullable String pdf) {}
}
