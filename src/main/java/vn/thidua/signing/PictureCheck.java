package vn.thidua.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.thidua.shared.Problem;

/** A signature is blue, a seal red; both are PNG with a transparent ground, fine enough to print. */
final class PictureCheck {

    private static final String FIELD = "picture";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int LARGEST_BYTES = 500_000;
    private static final int LEAST_PIXELS = 150;
    private static final int MOST_PIXELS = 2000;
    private static final double ROUND = 0.1;

    private PictureCheck() {}

    static List<Problem> problems(Holder.Kind kind, byte[] png) {
        Optional<BufferedImage> image = image(png);
        if (image.isEmpty()) {
            return List.of(Problem.at(FIELD, "SIGNING_PICTURE_NOT_PNG"));
        }
        List<Problem> problems = new ArrayList<>();
        if (png.length > LARGEST_BYTES) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_TOO_LARGE", LARGEST_BYTES / 1000));
        }
        problems.addAll(size(kind, image.get()));
        problems.addAll(colours(kind, image.get()));
        return problems;
    }

    private static List<Problem> size(Holder.Kind kind, BufferedImage image) {
        List<Problem> problems = new ArrayList<>();
        int width = image.getWidth();
        int height = image.getHeight();
        if (width < LEAST_PIXELS || width > MOST_PIXELS || height > MOST_PIXELS) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_PIXELS", width, height, LEAST_PIXELS, MOST_PIXELS));
        }
        double proportion = (double) width / height;
        if (kind == Holder.Kind.ORGANISATION && Math.abs(proportion - 1) > ROUND) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_NOT_ROUND", width, height));
        }
        return problems;
    }

    private static List<Problem> colours(Holder.Kind kind, BufferedImage image) {
        PictureColours colours = PictureColours.of(image);
        List<Problem> problems = new ArrayList<>();
        if (!colours.isGroundTransparent()) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_NOT_TRANSPARENT"));
        }
        if (kind == Holder.Kind.PERSON && !colours.isBlue()) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_NOT_BLUE"));
        }
        if (kind == Holder.Kind.ORGANISATION && !colours.isRed()) {
            problems.add(Problem.at(FIELD, "SIGNING_PICTURE_NOT_RED"));
        }
        return problems;
    }

    private static Optional<BufferedImage> image(byte[] png) {
        for (int i = 0; i < PNG.length; i++) {
            if (png.length <= i || png[i] != PNG[i]) {
                return Optional.empty();
            }
        }
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            return Optional.empty(); // damaged
        }
    }
}
