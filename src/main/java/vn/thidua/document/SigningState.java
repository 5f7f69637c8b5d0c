package vn.thidua.document;

import java.util.List;

/**
 * What a signer, or the clerk, has before him.
 *
 * @param method how this document is signed as things are
 * @param needsKey whether a signature, or seal, is asked for
 * @param unlockedHere whether the key is opened here with a PIN; else it is on a device of the holder's own
 * @param items all files of this act
 */
public record SigningState(SigningMethod method, boolean needsKey, boolean unlockedHere, List<SigningItem> items) {

    public SigningState {
        items = List.copyOf(items);
    }

    public boolean isDone() {
        return items.stream().allMatch(SigningItem::done);
    }
}
