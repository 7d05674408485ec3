package uz.aloqa.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/appeals;x=1",
                "/api/v1/appeals;/x",
                "/api/v1/appeals%3Bx",
                "/api/v1/appeals%3bx",
                "/api/v1%2Fappeals",
                "/api/v1%2fappeals",
                "/api/v1%5Cappeals",
                "/api/v1%5cappeals",
                "/api/v1\\appeals",
                "//api/v1/appeals",
                "/api//v1/appeals",
                "/api/v1/appeals//",
                "/api/./v1/appeals",
                "/api/../v1/appeals",
                "/api/v1/appeals/..",
                "/api/v1/appeals/.",
                "/api/%2e%2e/v1/appeals",
                "/api/.%2E/v1/appeals",
                "/api/%2e/appeals",
                "/api/v1/appeals%00",
                "/api/v1/appeals%0a",
                "/api/v1/appeals%0D%0Ax",
                "/api/v1/appeals%7f",
                "/api/v1/appeals%C2%85",
                "/api/v1/appeals\u0001",
                "/api/v1/appeals\u007f",
                "/api/v1/appeals\u00e9",
                "/api/v1/appeals%25",
                "/api/v1/appeals%252f",
                "/api/v1/appeals%2",
                "/api/v1/appeals%",
                "/api/v1/appeals%zz",
                "/api/v1/appeals%c3",
                "/api/v1/appeals%c3%28",
                "/api/v1/appeals%c0%af",
                "/api/v1/appeals%ed%a0%80",
                "/api/v1/<appeals>",
                "/api/v1/{id}",
                "/api/v1/a b",
                "/api/v1/a|b",
                "/api/v1/a^b",
                "/api/v1/a#b",
                "",
                "*",
                "api/v1/appeals",
                "example.uz:443",
            })
    void aPathThatCouldBeReadTwiceIsRefused(String target) {
        assertThatThrownBy(() -> RequestTarget.parse(target))
                .isInstanceOfSatisfying(
                        RequestTarget.Refused.class,
                        refused -> assertThat(refused.part()).isEqualTo(RequestTarget.Refused.Part.PATH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a?x=%00", "/a?x=%", "/a?x=%g0", "/a?x=%c3%28", "/a?x=\u00e9", "/a?x=\\", "/a?x#y", "/a?x y"})
    void aQueryThatIsNotEncodedUtf8IsRefused(String target) {
        assertThatThrownBy(() -> RequestTarget.parse(target))
                .isInstanceOfSatisfying(
                        RequestTarget.Refused.class,
                        refused -> assertThat(refused.part()).isEqualTo(RequestTarget.Refused.Part.QUERY));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/appeals, /api/v1/appeals",
        "/api/v1/appeals/, /api/v1/appeals/",
        "/%61pi/%7Eme, /api/~me",
        "/api/%e2%82%ac, /api/%E2%82%AC",
        "/api/a%20b, /api/a%20b",
        "/api/a:b@c!$&'()*+=, /api/a:b@c!$&'()*+=",
        "/api/...%2e, /api/....",
        "/api?, /api?",
        "/api?a=b&c=%20;d[]={}&e=/../, /api?a=b&c=%20;d[]={}&e=/../",
        "http://gateway.test/api?x=1, /api?x=1",
        "https://gateway.test, /",
        "http://gateway.test?x, /?x",
    })
    void whatIsForwardedIsTheNormalForm(String target, String normal) throws RequestTarget.Refused {
        assertThat(RequestTarget.parse(target).forwarded()).isEqualTo(normal);
    }

    @Test
    void normalisingTwiceChangesNothing() throws RequestTarget.Refused {
        String once = RequestTarget.parse("/%61/%c3%a9/b%20c?q=%7e").forwarded();
        assertThat(RequestTarget.parse(once).forwarded()).isEqualTo(once);
    }
}
