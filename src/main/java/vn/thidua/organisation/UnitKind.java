package vn.thidua.organisation;

/** What a unit is; groups of recipients and the parts of a campaign are chosen by it. */
public enum UnitKind {
    LEADERSHIP("Lãnh đạo Ủy ban nhân dân"),
    CULTURE_OFFICE("Phòng Văn hóa - Xã hội"),
    OFFICE("Cơ quan chuyên môn, văn phòng"),
    CENTRE("Trung tâm, đơn vị sự nghiệp"),
    CULTURE_CENTRE("Trung tâm Văn hóa, Thể thao và Truyền thông"),
    FRONT("Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ORGANISATION("Tổ chức chính trị - xã hội, hội"),
    ARMED_FORCE("Công an, quân sự"),
    SCHOOL("Cơ sở giáo dục"),
    HEALTH_STATION("Trạm y tế"),
    NEIGHBOURHOOD("Tổ dân phố"),
    OTHER("Đơn vị khác");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
