package uz.aloqa.appeals.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.appeals.attachment.Specimens;

class PictureTest {

    private static final long PIXELS = 40_000_000;
    private static final long MEMORY = 40 << 20;

    @TempDir
    private Path folder;

    @Test
    void whatTheCameraTellsIsReadOnceAndGoesNoFurther() throws Exception {
        byte[] photo = Specimens.join(Specimens.withExif(Specimens.jpeg(400, 200), 6), Specimens.zip("hidden.exe"));
        Findings.Taken taken = (Findings.Taken) Inspector.inspect(() -> new ByteArrayInputStream(photo));
        assertThat(Objects.requireNonNull(taken.location()).lat()).isCloseTo(41.365, within(1e-6));
        assertThat(taken.location().lon()).isCloseTo(69.288, within(1e-6));

        Path clean = folder.resolve("clean.jpg");
        read(photo, FileType.JPEG, taken.orientation()).write(clean);

        String bytes = Files.readString(clean, StandardCharsets.ISO_8859_1);
        assertThat(photo).asString(StandardCharsets.ISO_8859_1).contains("Exif", "KANAREYKA", "hidden.exe");
        assertThat(bytes).doesNotContain("Exif", "KANAREYKA", "hidden.exe", "PK");
        BufferedImage upright = ImageIO.read(clean.toFile());
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        // Held to the right, what was above is right now.
        assertThat(new Color(upright.getRGB(190, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(10, 200)).getBlue()).isGreaterThan(200);
    }

    @Test
    void everyWayOfHoldingTheCameraComesOutUpright() throws Exception {
        for (int orientation = 1; orientation <= 8; orientation++) {
            Path file = folder.resolve(orientation + ".jpg");
            read(Specimens.jpeg(64, 32), FileType.JPEG, orientation).write(file);
            BufferedImage image = ImageIO.read(file.toFile());
            boolean turned = orientation >= 5;
            assertThat(image.getWidth()).as("width of %d", orientation).isEqualTo(turned ? 32 : 64);
            int red = switch (orientation) {
                case 1, 2 -> image.getRGB(32, 4);
                case 3, 4 -> image.getRGB(32, 28);
                case 5, 8 -> image.getRGB(4, 32);
                default -> image.getRGB(28, 32);
            };
            assertThat(new Color(red).getRed()).as("red of %d", orientation).isGreaterThan(200);
        }
    }

    @Test
    void aPictureThatPromisesTooManyPointsIsRefusedBeforeItIsDecoded() {
        assertThatExceptionOfType(Picture.Refused.class)
                .isThrownBy(() -> read(Specimens.bomb(60_000, 60_000), FileType.PNG, 1))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.TOO_MANY_PIXELS));
    }

    @Test
    void aPictureThatEndsTooSoonIsRefused() {
        byte[] photo = Specimens.png(50, 50);
        assertThatExceptionOfType(Picture.Refused.class)
                .isThrownBy(() -> read(java.util.Arrays.copyOf(photo, photo.length / 2), FileType.PNG, 1))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.UNREADABLE));
    }

    @Test
    void aPictureTooLargeForTheMemoryIsKeptAtHalfItsSize() throws Exception {
        Path file = folder.resolve("half.png");
        Picture.read(Specimens.png(600, 400), FileType.PNG, 1, PIXELS, 300_000).write(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(300);
    }

    private static Picture read(byte[] bytes, FileType type, int orientation) throws Picture.Refused, IOException {
        return Picture.read(bytes, type, orientation, PIXELS, MEMORY);
    }
}
