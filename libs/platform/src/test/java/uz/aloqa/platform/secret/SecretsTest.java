package uz.aloqa.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String PHONE = "+998901234567";

    private final UUID row = UUID.randomUUID();
    private final String columnKey = Keys.entry(1);
    private final String indexKey = Keys.entry(1);
    private final Secrets secrets = Keys.secrets(columnKey, indexKey);
    private final SecretColumn phone = secrets.column("applicant", "phone");

    @Test
    void aValueComesBackFromItsOwnPlace() {
        byte[] stored = phone.encrypt(row, PHONE);

        assertThat(phone.decrypt(row, stored)).isEqualTo(PHONE);
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("901234567");
    }

    @Test
    void theSameValueIsNeverStoredInTheSameBytes() {
        assertThat(phone.encrypt(row, PHONE)).isNotEqualTo(phone.encrypt(row, PHONE));
    }

    @Test
    void aCiphertextOfAnotherRowColumnOrTableIsRefused() {
        byte[] stored = phone.encrypt(row, PHONE);

        assertThatThrownBy(() -> phone.decrypt(UUID.randomUUID(), stored)).isInstanceOf(SecretException.class);
        assertThatThrownBy(() -> secrets.column("applicant", "fax").decrypt(row, stored))
                .isInstanceOf(SecretException.class);
        assertThatThrownBy(() -> secrets.column("witness", "phone").decrypt(row, stored))
                .isInstanceOf(SecretException.class);
    }

    @Test
    void aChangedCiphertextIsRefusedAndTheFailureTellsNothing() {
        byte[] stored = phone.encrypt(row, PHONE);
        stored[stored.length - 1] ^= 1;

        assertThatThrownBy(() -> phone.decrypt(row, stored))
                .isInstanceOf(SecretException.class)
                .hasMessageNotContaining("90");
    }

    @Test
    void anotherKeyReadsNothing() {
        byte[] stored = phone.encrypt(row, PHONE);
        SecretColumn stranger = Keys.secrets(Keys.entry(1), indexKey).column("applicant", "phone");

        assertThatThrownBy(() -> stranger.decrypt(row, stored)).isInstanceOf(SecretException.class);
    }

    @Test
    void afterAChangeOfKeysTheOldOneStillReadsAndTheNewOneWrites() {
        byte[] old = phone.encrypt(row, PHONE);
        SecretColumn rotated =
                Keys.secrets(Keys.entry(2) + "," + columnKey, indexKey).column("applicant", "phone");

        assertThat(rotated.decrypt(row, old)).isEqualTo(PHONE);
        assertThat(rotated.isCurrent(old)).isFalse();
        byte[] renewed = rotated.encrypt(row, PHONE);
        assertThat(rotated.isCurrent(renewed)).isTrue();
        assertThatThrownBy(() -> phone.decrypt(row, renewed)).isInstanceOf(SecretException.class);
    }

    @Test
    void equalValuesHaveEqualIndexesInOneColumnOnly() {
        assertThat(phone.index(PHONE)).isEqualTo(phone.index(PHONE)).isNotEqualTo(phone.index("+998901234568"));
        assertThat(phone.index(PHONE))
                .isNotEqualTo(secrets.column("witness", "phone").index(PHONE));
        assertThat(Keys.secrets(columnKey, Keys.entry(1))
                        .column("applicant", "phone")
                        .index(PHONE))
                .isNotEqualTo(phone.index(PHONE));
    }

    @Test
    void aLookUpFindsAnIndexOfAnOlderKey() {
        byte[] old = phone.index(PHONE);
        SecretColumn rotated =
                Keys.secrets(columnKey, Keys.entry(2) + "\n" + indexKey).column("applicant", "phone");

        assertThat(rotated.index(PHONE)).isNotEqualTo(old);
        assertThat(rotated.indexes(PHONE)).hasSize(2).contains(old);
        assertThat(rotated.indexes(PHONE).getFirst()).isEqualTo(rotated.index(PHONE));
    }

    @Test
    void aSignatureHoldsForItsWordsAndPurposeAndOutlivesItsKey() {
        String signature = secrets.signature("unsubscribe").sign("a.NEWS.EMAIL");
        Secrets rotated = Keys.secrets(columnKey, Keys.entry(7) + "," + indexKey);

        assertThat(rotated.signature("unsubscribe").verify("a.NEWS.EMAIL", signature))
                .isTrue();
        assertThat(secrets.signature("unsubscribe").verify("b.NEWS.EMAIL", signature))
                .isFalse();
        assertThat(secrets.signature("confirm").verify("a.NEWS.EMAIL", signature))
                .isFalse();
        assertThat(secrets.signature("unsubscribe").verify("a.NEWS.EMAIL", "not Base64!"))
                .isFalse();
        assertThat(secrets.signature("unsubscribe").verify("a.NEWS.EMAIL", "")).isFalse();
    }
}
