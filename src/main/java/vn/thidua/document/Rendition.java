package vn.thidua.document;

import java.time.Instant;

/** An issued document in another form, beside its unchanged original. */
public record Rendition(Kind kind, String sha256, String mediaType, String note, String addedBy, Instant addedAt) {

    public enum Kind {
        EXTENDED("Bản bổ sung dấu thời gian, thông tin xác thực chữ ký"),
        SCAN("Bản số hóa văn bản giấy đã ký, đóng dấu");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** {@code pdf}, {@code png}, {@code jpg}: how its file is called at the end. */
    public String extension() {
        return switch (mediaType) {
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            default -> "pdf";
        };
    }
}
