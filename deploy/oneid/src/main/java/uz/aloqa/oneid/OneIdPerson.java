package uz.aloqa.oneid;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.broker.provider.IdentityBrokerException;

/**
 * Who has signed in, as OneID tells.
 *
 * @param pinfl fourteen digits
 */
record OneIdPerson(String pinfl, String familyName, String givenNames) {

    private static final int SHORTEST_KEY = 32;
    private static final int SUBJECT_BYTES = 16;

    /**
     * Reads the answer to {@code one_access_token_identify}.
     *
     * @throws IdentityBrokerException when it does not vouch for a natural person; the message holds nothing of them
     */
    static OneIdPerson of(JsonNode answer) {
        // A string, not a boolean: a reader of booleans would take "false" for true.
        if (!answer.path("valid").asText().equals("true")) {
            throw new IdentityBrokerException("OneID does not vouch for the person");
        }
        if (!answer.path("ret_cd").asText("0").equals("0")) {
            throw new IdentityBrokerException(
                    "OneID answers with code " + answer.path("ret_cd").asInt(-1));
        }
        if (!answer.path("user_type").asText("I").equals("I")) {
            throw new IdentityBrokerException("OneID vouches for a legal entity: residents only");
        }
        String pinfl = answer.path("pin").asText();
        if (!pinfl.matches("\\d{14}")) {
            throw new IdentityBrokerException("OneID tells no PINFL");
        }
        String family = answer.path("sur_name").asText().strip();
        String given = Stream.of("first_name", "mid_name")
                .map(name -> answer.path(name).asText().strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        if (family.isEmpty() || given.isEmpty()) {
            List<String> words =
                    Arrays.asList(answer.path("full_name").asText().strip().split("\\s+", 2));
            if (words.size() < 2) {
                throw new IdentityBrokerException("OneID tells no name");
            }
            return new OneIdPerson(pinfl, words.getFirst(), words.getLast());
        }
        return new OneIdPerson(pinfl, family, given);
    }

    /** What Keycloak knows the person by: always the same, and nothing that a PINFL could be read from without the key. */
    String subject(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IdentityBrokerException("OneID's subject key is missing or shorter than 32 characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(pinfl.getBytes(StandardCharsets.US_ASCII)), 0, SUBJECT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of a person goes into a log by accident. */
    @Override
    public String toString() {
        return "OneIdPerson";
    }
}
