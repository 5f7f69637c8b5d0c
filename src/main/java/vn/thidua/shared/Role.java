package vn.thidua.shared;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do in the ward's emulation work; the name is also the engine's group. */
public enum Role {
    ADMINISTRATOR("Quản trị hệ thống"),
    SUPERVISOR("Giám sát"),
    CHAIRMAN("Chủ tịch UBND phường"),
    VICE_CHAIRMAN("Phó Chủ tịch UBND phường"),
    CULTURE_HEAD("Trưởng phòng Văn hóa - Xã hội"),
    CULTURE_OFFICER("Chuyên viên phòng Văn hóa - Xã hội"),
    FORM_CHECKER("Người kiểm tra thể thức"),
    CLERK("Văn thư"),
    COUNCIL_MEMBER("Thành viên Hội đồng Thi đua - Khen thưởng"),
    COUNCIL_SECRETARY("Thư ký Hội đồng Thi đua - Khen thưởng"),
    PAYMENT_OFFICER("Kế toán"),
    UNIT_REPORTER("Thủ trưởng đơn vị");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The role of that name; empty for other groups of the engine. */
    public static Optional<Role> find(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
