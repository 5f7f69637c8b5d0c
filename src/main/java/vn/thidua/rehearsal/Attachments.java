package vn.thidua.rehearsal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.file.Files;
import vn.thidua.file.UploadFile;

/** Small pictures that stand for the papers and photographs people would upload. */
@Component
class Attachments {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 200;

    private final Files files;
    private final Accounts accounts;

    Attachments(Files files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    /** Uploads a picture as this person, for the unit; returns its id. */
    String upload(String userId, String unitCode, String name) {
        UploadFile file = new UploadFile(name + ".png", picture(name + " - " + unitCode), unitCode);
        return files.store(accounts.actor(userId), file).id().toString();
    }

    private static byte[] picture(String words) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.drawRect(10, 10, WIDTH - 20, HEIGHT - 20);
        pen.drawLine(10, HEIGHT / 2, 10 + Math.floorMod(words.hashCode(), WIDTH - 20), HEIGHT / 2);
        pen.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
