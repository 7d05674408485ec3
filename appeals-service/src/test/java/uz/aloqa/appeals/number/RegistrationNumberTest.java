package uz.aloqa.appeals.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import uz.aloqa.platform.number.Damm;

class RegistrationNumberTest {

    @Test
    void theCheckDigitIsThatOfDammsPublishedExample() {
        assertThat(Damm.checkDigit("572")).isEqualTo(4);
        assertThat(Damm.holds("5724")).isTrue();
    }

    @Test
    void aNumberReadsAsItWasWritten() {
        RegistrationNumber number = new RegistrationNumber(26, "1726266", 123);
        assertThat(number).hasToString("26-1726266-000123-2");
        assertThat(RegistrationNumber.parse("26-1726266-000123-2")).contains(number);
        assertThat(RegistrationNumber.parse(" 26-1726266-000123-2 ")).contains(number);
    }

    @Test
    void theMillionthAppealOfADistrictStillHasANumber() {
        RegistrationNumber number = new RegistrationNumber(26, "1726266", 1_000_000);
        assertThat(number.toString()).startsWith("26-1726266-1000000-");
        assertThat(RegistrationNumber.parse(number.toString())).contains(number);
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String number = any(random).toString();
            for (int at = 0; at < number.length(); at++) {
                for (char wrong = '0'; wrong <= '9' && number.charAt(at) != '-'; wrong++) {
                    if (wrong != number.charAt(at)) {
                        String mistyped = number.substring(0, at) + wrong + number.substring(at + 1);
                        assertThat(RegistrationNumber.parse(mistyped))
                                .as(mistyped)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void everySwapOfNeighbouringDigitsIsNoticedAlsoAcrossADash() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            String number = any(random).toString();
            String digits = number.replace("-", "");
            for (int at = 0; at + 1 < digits.length(); at++) {
                char left = digits.charAt(at);
                char right = digits.charAt(at + 1);
                if (left != right) {
                    String swapped = digits.substring(0, at) + right + left + digits.substring(at + 2);
                    assertThat(Damm.holds(swapped))
                            .as(number + " as " + swapped)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nonsenseIsNoNumber() {
        for (String nonsense : new String[] {
            "",
            "-",
            "26-1726266-000123",
            "26-1726266-123-2",
            "26-1726266-000000-0",
            "２６-1726266-000123-2",
            "26 1726266 000123 2"
        }) {
            assertThat(RegistrationNumber.parse(nonsense)).as(nonsense).isEmpty();
        }
        assertThatThrownBy(() -> new RegistrationNumber(26, "1726266'; drop table appeal; --", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RegistrationNumber any(Random random) {
        return new RegistrationNumber(
                random.nextInt(100), "17" + (10_000 + random.nextInt(90_000)), 1 + random.nextInt(999_999));
    }
}
