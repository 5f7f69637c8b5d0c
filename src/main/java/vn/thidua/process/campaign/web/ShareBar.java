package vn.thidua.process.campaign.web;

/** A part of a whole as a bar a hundred wide. */
record ShareBar(int part, int whole) {

    private static final int WIDTH = 100;

    public int width() {
        return whole == 0 ? 0 : Math.round((float) part * WIDTH / whole);
    }

    public String text() {
        return part + "/" + whole;
    }
}
