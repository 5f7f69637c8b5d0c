package vn.thidua.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Where a picture comes to stand. */
public final class Pictures {

    private Pictures() {}

    /** In its own proportions, as large as the place allows, in its middle. */
    public static Place placed(byte[] png, Place place) {
        try {
            BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
            return place.fitted(image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
