package vn.thidua.paper;

/** How far a document may go, in a box (ô 11). */
public enum Circulation {
    RETURN_WHEN_READ("XEM XONG TRẢ LẠI"),
    INTERNAL("LƯU HÀNH NỘI BỘ");

    private final String text;

    Circulation(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
