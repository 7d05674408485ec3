package uz.aloqa.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import uz.aloqa.client.http.ApiClient;

/**
 * What the generated classes write and read with. They take every body for JSON; a file and a text (CSV, Atom, CAP) are
 * passed as they are.
 */
final class Wire extends ObjectMapper {

    @Serial
    private static final long serialVersionUID = 1;

    Wire() {
        super(ApiClient.createDefaultObjectMapper());
    }

    @Override
    public byte[] writeValueAsBytes(Object body) throws JsonProcessingException {
        if (!(body instanceof File file)) {
            return super.writeValueAsBytes(body);
        }
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException e) {
            throw JsonMappingException.fromUnexpectedIOE(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T readValue(String answer, TypeReference<T> wanted) throws JsonProcessingException {
        return wanted.getType() == String.class ? (T) answer : super.readValue(answer, wanted);
    }
}
