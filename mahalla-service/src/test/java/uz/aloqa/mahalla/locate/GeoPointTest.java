package uz.aloqa.mahalla.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Problem;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource({"41.3650, 69.2880", "-90, 180", "+90.0, -180.000000", "0, 0"})
    void decimalDegreesAreAPoint(String lat, String lon) {
        assertThat(GeoPoint.parse(lat, lon)).isEqualTo(new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "90.0001",
                "-91",
                "41,3650",
                "41°21′",
                "4e1",
                "0x1p3",
                "41d",
                " 41",
                "north",
                "٤١"
            })
    void whatIsNoLatitudeIsRefusedAndPointedAt(String lat) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> GeoPoint.parse(lat, "69.2880"))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(Problem.FieldError::pointer)
                        .containsExactly("lat"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> GeoPoint.parse(null, "180.5"))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(Problem.FieldError::pointer)
                        .containsExactly("lat", "lon"));
    }
}
