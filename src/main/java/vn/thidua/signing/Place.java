package vn.thidua.signing;

/**
 * A rectangle on a page, measured from the page's upper left corner.
 *
 * @param page the first is 1
 */
public record Place(int page, double leftMm, double topMm, double widthMm, double heightMm) {

    public Place {
        if (page < 1 || widthMm <= 0 || heightMm <= 0) {
            throw new IllegalArgumentException("No place on a page: %d, %s × %s mm".formatted(page, widthMm, heightMm));
        }
    }

    /** The largest rectangle of these proportions in the middle of this one. */
    public Place fitted(double width, double height) {
        double scale = Math.min(widthMm / width, heightMm / height);
        double fittedWidth = width * scale;
        double fittedHeight = height * scale;
        return new Place(
                page,
                leftMm + (widthMm - fittedWidth) / 2,
                topMm + (heightMm - fittedHeight) / 2,
                fittedWidth,
                fittedHeight);
    }

    /** A square of that size whose right edge stands at this rectangle's left third, at half its height. */
    public Place sealOf(double diameterMm) {
        return new Place(
                page, leftMm + widthMm / 3 - diameterMm, topMm + heightMm / 2 - diameterMm / 2, diameterMm, diameterMm);
    }

    public boolean meets(Place other) {
        return page == other.page
                && leftMm < other.leftMm + other.widthMm
                && other.leftMm < leftMm + widthMm
                && topMm < other.topMm + other.heightMm
                && other.topMm < topMm + heightMm;
    }
}
