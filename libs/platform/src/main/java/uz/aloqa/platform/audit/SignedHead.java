package uz.aloqa.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import uz.aloqa.platform.secret.SigningKeys;

/**
 * What a chain ended with at some time, signed. It lives outside the database, so that its owner can't rewrite the chain
 * without being found out.
 *
 * @param claim service, chain, index, hash and time, and the id of the key
 * @param signature Ed25519 over the canonical JSON of the claim
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record SignedHead(ObjectNode claim, byte[] signature) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SignedHead sign(SigningKeys keys, String service, String chain, long index, byte[] hash, String at) {
        ObjectNode claim = JSON.createObjectNode()
                .put("service", service)
                .put("chain", chain)
                .put("index", index)
                .put("hash", HexFormat.of().formatHex(hash))
                .put("at", at)
                .put("key", keys.id());
        return new SignedHead(claim, keys.sign(CanonicalJson.bytes(claim)));
    }

    /** One line of JSON. */
    String line() {
        return claim.deepCopy()
                .put("signature", Base64.getEncoder().encodeToString(signature))
                .toString();
    }

    static SignedHead read(String line) {
        try {
            ObjectNode claim = (ObjectNode) JSON.readTree(line);
            JsonNode signature = claim.remove("signature");
            return new SignedHead(claim, Base64.getDecoder().decode(signature.asText()));
        } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("not a signed head: " + line, e);
        }
    }

    boolean isSignedBy(Map<Integer, byte[]> publicKeys) {
        byte[] key = publicKeys.get(claim.path("key").asInt());
        return key != null && SigningKeys.verify(key, CanonicalJson.bytes(claim), signature);
    }

    String chain() {
        return claim.path("chain").asText();
    }

    long index() {
        return claim.path("index").asLong();
    }

    byte[] hash() {
        return HexFormat.of().parseHex(claim.path("hash").asText());
    }
}
