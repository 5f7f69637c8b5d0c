package vn.thidua.award;

/** What kind of achievement an award honours (loại hình khen thưởng, law of 2022 Art. 8). */
public enum AchievementType {
    MERIT("Công trạng"),
    THEMATIC("Phong trào thi đua (chuyên đề)"),
    SUDDEN("Đột xuất"),
    DEVOTION("Quá trình cống hiến"),
    SENIORITY("Niên hạn"),
    DIPLOMATIC("Đối ngoại");

    private final String label;

    AchievementType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is honoured where the occasion alone says it; a campaign's legal form says it otherwise. */
    static AchievementType of(Occasion occasion) {
        return switch (occasion.kind()) {
            case CAMPAIGN -> THEMATIC;
            case SUDDEN_ACHIEVEMENT -> SUDDEN;
            default -> MERIT;
        };
    }
}
