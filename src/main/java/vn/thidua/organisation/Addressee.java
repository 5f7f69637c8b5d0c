package vn.thidua.organisation;

/** An agency outside the ward that receives documents. */
public record Addressee(String code, String name, String email, Channel channel) {

    /** How a document reaches it. */
    public enum Channel {
        EMAIL("Thư điện tử"),
        DOCUMENT_SYSTEM("Hệ thống quản lý văn bản"),
        PAPER("Bản giấy");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
