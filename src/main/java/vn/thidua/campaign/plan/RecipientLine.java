package vn.thidua.campaign.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of Nơi nhận: what is printed and whom it is dispatched to.
 *
 * @param line without the leading hyphen and the closing mark
 * @param roles people of the ward by what they do, such as CHAIRMAN
 * @param archive the line {@code Lưu: …}, kept by the records clerk
 */
public record RecipientLine(
        String line,
        UnitSelection units,
        List<String> roles,
        List<OutsideAddressee> outside,
        Channel channel,
        int copies,
        boolean archive) {

    /** Somebody who is not a unit of the ward. */
    public record OutsideAddressee(String name, @Nullable String email, @Nullable String code) {}

    /** How a copy travels. */
    public enum Channel {
        /** trục liên thông văn bản */
        INTERCHANGE("Trục liên thông"),
        /** inside this system, with a notice */
        SYSTEM("Trên hệ thống"),
        EMAIL("Thư điện tử"),
        PAPER("Bản giấy");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public RecipientLine {
        roles = List.copyOf(roles);
        outside = List.copyOf(outside);
    }
}
