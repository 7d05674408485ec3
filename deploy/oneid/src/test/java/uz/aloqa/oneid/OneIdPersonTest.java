package uz.aloqa.oneid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.broker.provider.IdentityBrokerException;

class OneIdPersonTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void aResidentIsKnownByNameAndBySomethingThatNobodyReadsAPinflFrom() throws Exception {
        OneIdPerson person = OneIdPerson.of(answer());

        assertThat(person.familyName()).isEqualTo("KARIMOVA");
        assertThat(person.givenNames()).isEqualTo("DILNOZA AKMAL QIZI");
        assertThat(person.subject(KEY))
                .matches("[0-9a-f]{32}")
                .isEqualTo(OneIdPerson.of(answer()).subject(KEY));
        assertThat(person.subject(KEY)).isNotEqualTo(person.subject(KEY.replace('0', '9')));
        assertThat(person.toString()).doesNotContain("3120").doesNotContain("KARIMOVA");
    }

    @Test
    void whereOnlyTheFullNameIsToldItIsShown() throws Exception {
        ObjectNode answer = answer();
        answer.remove("sur_name");
        answer.put("full_name", "KARIMOVA DILNOZA AKMAL QIZI");

        assertThat(OneIdPerson.of(answer).familyName()).isEqualTo("KARIMOVA");
        assertThat(OneIdPerson.of(answer).givenNames()).isEqualTo("DILNOZA AKMAL QIZI");
    }

    @ParameterizedTest
    @CsvSource({
        "valid, false",
        "valid, True",
        "valid, ''",
        "ret_cd, 5",
        "user_type, L",
        "pin, ''",
        "pin, 1234",
        "pin, 3120190000000A"
    })
    void anAnswerThatVouchesForNoResidentIsRefusedWithoutAWordOfThem(String field, String value) throws Exception {
        JsonNode answer = answer().put(field, value);

        assertThatThrownBy(() -> OneIdPerson.of(answer))
                .isInstanceOf(IdentityBrokerException.class)
                .hasMessageNotContainingAny("KARIMOVA", "31201900000001");
    }

    @Test
    void aShortKeyIsNone() throws Exception {
        OneIdPerson person = OneIdPerson.of(answer());

        assertThatThrownBy(() -> person.subject("short")).isInstanceOf(IdentityBrokerException.class);
    }

    private static ObjectNode answer() throws Exception {
        return (ObjectNode) new ObjectMapper().readTree("""
                {"valid": "true", "validation_method": ["PKCSMETHOD"], "pin": "31201900000001", "user_id": "dkarimova",
                 "full_name": "KARIMOVA DILNOZA AKMAL QIZI", "pport_no": "AA0000000", "birth_date": "1990-01-12",
                 "sur_name": "KARIMOVA", "first_name": "DILNOZA", "mid_name": "AKMAL QIZI", "user_type": "I",
                 "sess_id": "0000", "ret_cd": "0", "auth_method": "LOGINPASSMETHOD"}
                """);
    }
}
