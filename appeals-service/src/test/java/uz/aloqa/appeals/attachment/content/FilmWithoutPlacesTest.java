package uz.aloqa.appeals.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.attachment.Specimens;

class FilmWithoutPlacesTest {

    private static final byte[] FILM = Specimens.join(
            box("ftyp", Specimens.latin("isom\0\0\2\0isommp41")),
            box(
                    "moov",
                    Specimens.join(
                            box("mvhd", new byte[100]),
                            box(
                                    "trak",
                                    Specimens.join(
                                            box("tkhd", new byte[84]), box("udta", Specimens.latin("+41.3650-trak")))),
                            box("udta", Specimens.latin("\0\0\0\u001e\u00a9xyz\0\u0012\u0015\u00c7+41.3650+069.2880/")),
                            box("meta", Specimens.latin("com.apple.quicktime.location.ISO6709+41.3650")))),
            box("uuid", Specimens.latin("<x:xmpmeta>41.3650</x:xmpmeta>")),
            box("mdat", Specimens.latin("udta meta uuid are only points of a picture here 41")));

    @Test
    void thePlaceIsGoneAndTheFilmIsWhereItWas() throws IOException {
        for (int step : new int[] {1, 7, 4_096}) {
            byte[] clean = read(new FilmWithoutPlaces(new ByteArrayInputStream(FILM)), step);
            String text = new String(clean, StandardCharsets.ISO_8859_1);
            assertThat(clean).hasSameSizeAs(FILM);
            assertThat(text)
                    .doesNotContain("41.3650", "xyz", "location", "xmpmeta")
                    .contains("points of a picture");
            assertThat(text.indexOf("mdat")).isEqualTo(new String(FILM, StandardCharsets.ISO_8859_1).indexOf("mdat"));
            assertThat(Inspector.inspect(() -> new ByteArrayInputStream(clean))).isInstanceOf(Findings.Taken.class);
        }
    }

    @Test
    void aFilmThatTellsNothingStaysAsItCame() throws IOException {
        byte[] film = Specimens.mp4(10_000);
        assertThat(read(new FilmWithoutPlaces(new ByteArrayInputStream(film)), 512))
                .isEqualTo(film);
    }

    private static byte[] read(InputStream in, int step) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[step];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            all.write(buffer, 0, length);
        }
        return all.toByteArray();
    }

    private static byte[] box(String type, byte[] content) {
        return Specimens.join(
                ByteBuffer.allocate(4).putInt(content.length + 8).array(), Specimens.latin(type), content);
    }
}
