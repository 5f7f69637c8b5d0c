package vn.thidua.paper.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfPage;
import vn.thidua.paper.read.PdfUnreadable;

/** Why a file cannot be judged, in a sentence that says what to do. */
final class Obstacle {

    static final String LEGACY_TEXT =
            "Văn bản dùng bảng mã cũ; các mục khác chỉ kiểm tra được sau khi chuyển sang Unicode.";

    private static final int FEW_SIGNS = 20;
    private static final double UNREADABLE_SHARE = 0.2;
    private static final double SCAN_SHARE = 0.5;
    private static final double HEAD_MM = 50;

    private Obstacle() {}

    static String of(PdfUnreadable unreadable, byte[] file) {
        return switch (unreadable.reason()) {
            case NOT_PDF ->
                isZip(file)
                        ? "Chỉ kiểm tra được tệp PDF; hãy xuất văn bản Word sang PDF rồi kiểm tra lại."
                        : "Đây không phải tệp PDF, không kiểm tra được thể thức.";
            case ENCRYPTED -> "Tệp có mật khẩu, không kiểm tra được thể thức.";
            case DAMAGED -> "Tệp PDF bị hỏng, không đọc được.";
            case TOO_LARGE -> "Tệp quá lớn hoặc quá phức tạp, không kiểm tra được thể thức.";
        };
    }

    static Optional<String> in(PdfContent content) {
        if (content.pages().isEmpty()) {
            return Optional.of("Tệp không có trang nào.");
        }
        PdfPage first = content.pages().get(0);
        if (isScan(first, content)) {
            return Optional.of("Tệp chỉ có ảnh quét, không kiểm tra được thể thức.");
        }
        int signs = content.pages().stream().mapToInt(PdfPage::signs).sum();
        int unreadable = content.pages().stream().mapToInt(PdfPage::unreadable).sum();
        if (signs < FEW_SIGNS || content.lines().isEmpty()) {
            return Optional.of(
                    "Tệp không có chữ để đọc (chữ có thể đã chuyển thành hình), không kiểm tra được thể thức.");
        }
        if (isOfTheParty(content)) {
            return Optional.of("Văn bản của Đảng theo thể thức riêng, không theo Phụ lục I Nghị định 30/2020/NĐ-CP.");
        }
        return unreadable > signs * UNREADABLE_SHARE
                ? Optional.of("Phông chữ trong tệp không cho biết mã Unicode của chữ, không kiểm tra được thể thức.")
                : Optional.empty();
    }

    /** A picture over most of the page, with no text but what stands unseen behind it. */
    static boolean isScan(PdfPage page, PdfContent content) {
        double paper = page.width() * page.height();
        boolean covered = content.pictures().stream()
                .anyMatch(picture -> picture.page() == page.number()
                        && !picture.signed()
                        && picture.width() * picture.height() > paper * SCAN_SHARE);
        return covered && page.signs() - page.invisible() < FEW_SIGNS;
    }

    static String ofStranger() {
        return "Không phải văn bản hành chính theo Phụ lục I Nghị định 30/2020/NĐ-CP (không thấy số và ký hiệu, tên loại"
                + " văn bản hay nơi nhận), không kiểm tra thể thức.";
    }

    /** {@code ĐẢNG CỘNG SẢN VIỆT NAM} stands where others have Quốc hiệu. */
    private static boolean isOfTheParty(PdfContent content) {
        return content.lines().stream()
                .filter(line -> line.page() == 1 && line.baseline() < HEAD_MM)
                .anyMatch(line -> Letters.bare(line.text()).equals("DANGCONGSANVIETNAM"));
    }

    private static boolean isZip(byte[] file) {
        return new String(file, 0, Math.min(2, file.length), StandardCharsets.ISO_8859_1).equals("PK");
    }
}
