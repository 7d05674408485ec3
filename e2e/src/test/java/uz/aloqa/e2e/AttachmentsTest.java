package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.process.Pause;

/** A film on its way through the public door: larger than anything that may be held in memory. */
@OnThePlatform
class AttachmentsTest {

    private static final String PATH = "/api/v1/attachments";
    private static final int MOST_LOOKS = 600;

    private final World world;

    AttachmentsTest(World world) {
        this.world = world;
    }

    @Test
    void aFilmGoesInWithATokenAndComesOutBySignedAddressInParts() throws Exception {
        Resident resident = world.resident("citizen1");
        byte[] film = film(60 << 20);
        JsonNode begun = resident.create(PATH, Map.of("name", "hodisa.mp4", "type", "video/mp4", "size", film.length))
                .expect(201)
                .body();
        String id = begun.at("/attachment/id").asText();
        HttpRequest put = world.door()
                .request(PATH + "/" + id + "/content")
                .header("Authorization", "Bearer " + world.signIn().apply("citizen1"))
                .header("Content-Type", "video/mp4")
                .PUT(BodyPublishers.ofByteArray(film))
                .build();
        assertThat(Door.HTTP.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        awaitReady(resident, id);

        String address = resident.get(PATH + "/" + id + "/link")
                .expect(200)
                .body()
                .path("content")
                .asText();
        HttpRequest part = world.door()
                .request(address)
                .header("Range", "bytes=50000000-50000099")
                .build();
        HttpResponse<byte[]> answer = Door.HTTP.send(part, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(film, 50_000_000, 50_000_100));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        world.resident("citizen2").get(PATH + "/" + id + "/link").expect(404);
    }

    private static void awaitReady(Resident resident, String id) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (resident.get(PATH + "/" + id)
                    .expect(200)
                    .body()
                    .path("state")
                    .asText()
                    .equals("READY")) {
                return;
            }
            Pause.millis(100);
        }
        throw new AssertionError("the film was never ready");
    }

    private static byte[] film(int payload) {
        ByteBuffer film = ByteBuffer.allocate(24 + 16 + 8 + payload);
        film.putInt(24).put("ftypisom\0\0\2\0isommp41".getBytes(StandardCharsets.ISO_8859_1));
        film.putInt(16)
                .put("moov".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .put("free".getBytes(StandardCharsets.ISO_8859_1));
        film.putInt(8 + payload).put("mdat".getBytes(StandardCharsets.ISO_8859_1));
        byte[] bytes = film.array();
        for (int i = 48; i < bytes.length; i += 7) {
            bytes[i] = (byte) (i >> 10);
        }
        return bytes;
    }
}
