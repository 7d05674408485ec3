package uz.aloqa.notification.channel.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Security;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Map;
import nl.martijndwars.webpush.Encoding;
import nl.martijndwars.webpush.HttpEce;
import nl.martijndwars.webpush.Utils;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushEncryptionTest {

    @Test
    void theExampleOfRfc8291ComesOutToTheByte() throws Exception {
        KeyPair sender = new KeyPair(
                P256.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        Browser browser = exampleBrowser();
        WebPushSubscription subscription = WebPushSubscription.parse(
                browser.subscription("https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"));

        byte[] message = PushEncryption.encrypt(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII),
                0,
                subscription,
                sender,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(message))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tlz"
                                + "AC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
        assertThat(browser.read(message)).isEqualTo("When I grow up, I want to be a watermelon");
    }

    /** The browser of these tests reads what another library wrote; so what it reads of ours is right too. */
    @Test
    void theBrowserOfTheseTestsReadsWhatAnotherLibraryEncrypts() throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        try {
            Browser browser = Browser.fresh();
            KeyPair sender = P256.generate();
            KeyPair theirs = new KeyPair(
                    Utils.loadPublicKey(P256.point((ECPublicKey) sender.getPublic())),
                    Utils.loadPrivateKey(scalar(sender)));
            HttpEce other = new HttpEce(Map.of("server-key-id", theirs), Map.of("server-key-id", "P-256"));
            byte[] salt = bytes("DGv6ra1nlYgDCS1FRnbzlw");

            byte[] message = other.encrypt(
                    "Ogohlantirish".getBytes(StandardCharsets.UTF_8),
                    salt,
                    null,
                    "server-key-id",
                    (org.bouncycastle.jce.interfaces.ECPublicKey) Utils.loadPublicKey(P256.point(browser.publicKey())),
                    browser.auth(),
                    Encoding.AES128GCM);

            assertThat(browser.read(message)).isEqualTo("Ogohlantirish");
        } finally {
            Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 3_000, PushEncryption.LONGEST})
    void everyLengthIsReadAgainAndFitsWhatPushServicesTake(int length) throws Exception {
        Browser browser = Browser.fresh();
        WebPushSubscription subscription =
                WebPushSubscription.parse(browser.subscription("https://push.example.net/1"));
        byte[] message =
                new PushEncryption().encrypt("z".repeat(length).getBytes(StandardCharsets.US_ASCII), subscription);

        assertThat(browser.read(message)).hasSize(length);
        assertThat(message).hasSizeLessThanOrEqualTo(4_096);
        assertThat(ByteBuffer.wrap(message).getInt(16)).isEqualTo(4_096);
    }

    @Test
    void theSameWordsNeverLookTheSame() throws Exception {
        WebPushSubscription subscription =
                WebPushSubscription.parse(Browser.fresh().subscription("https://push.example.net/1"));
        PushEncryption encryption = new PushEncryption();
        assertThat(encryption.encrypt(new byte[10], subscription))
                .isNotEqualTo(encryption.encrypt(new byte[10], subscription))
                .hasSameSizeAs(encryption.encrypt(new byte[200], subscription));
    }

    @Test
    void aPointThatIsNotOnTheCurveIsRefused() {
        byte[] point = bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
        point[64] = (byte) (point[64] ^ 1);
        assertThatThrownBy(() -> P256.publicKey(point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> P256.publicKey(new byte[65])).isInstanceOf(IllegalArgumentException.class);
        byte[] infinite = new byte[65];
        infinite[0] = 4;
        assertThatThrownBy(() -> P256.publicKey(infinite)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Browser exampleBrowser() {
        KeyPair keys = new KeyPair(
                P256.publicKey(bytes(
                        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4")),
                P256.privateKey(bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")));
        return new Browser(keys, bytes("BTBZMqHH6r4Tts7J_aSIgg"));
    }

    private static byte[] scalar(KeyPair keys) {
        byte[] bytes = ((ECPrivateKey) keys.getPrivate()).getS().toByteArray();
        byte[] scalar = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, scalar, 32 - length, length);
        return scalar;
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
