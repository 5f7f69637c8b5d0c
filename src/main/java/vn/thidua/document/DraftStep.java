package vn.thidua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check or a signature that somebody gave a draft, kept with the person and the moment.
 *
 * @param contentHash what it was given for; it counts only while the draft still has this hash
 * @param signer of a signature
 */
public record DraftStep(
        Kind kind, Verdict verdict, String userId, Instant at, String contentHash, @Nullable Signer signer) {

    public enum Kind {
        CONTENT_CHECK("Kiểm tra nội dung"),
        FORM_CHECK("Kiểm tra thể thức"),
        SIGNATURE("Ký ban hành"),
        SEALING("Đóng dấu, phát hành");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean approves(Kind step, String hash) {
        return kind == step && verdict.isApproval() && contentHash.equals(hash);
    }
}
