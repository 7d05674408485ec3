package uz.aloqa.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import uz.aloqa.stack.Distributions;

/**
 * The published description of a service's API, {@code docs/openapi/<service>.yaml}, must be what the service really
 * offers. A change fails the test with what it means for clients; it is published on purpose only, with
 * {@code -Daloqa.update-contracts=true}, and a breaking one with {@code -Daloqa.allow-breaking=true} too.
 *
 * <pre>{@code
 * @Test
 * void thePublishedApiIsWhatTheServiceOffers() {
 *     OpenApiContract.of("appeals-service").verify(get("/q/openapi").asString());
 * }
 * }</pre>
 */
public final class OpenApiContract {

    private static final String UPDATE = "aloqa.update-contracts";
    private static final String ALLOW_BREAKING = "aloqa.allow-breaking";

    private final String service;
    private final Path published;
    private final boolean update;
    private final boolean allowBreaking;
    private final YAMLMapper yaml = new YAMLMapper();

    OpenApiContract(String service, Path folder, boolean update, boolean allowBreaking) {
        this.service = service;
        this.published = folder.resolve(service + ".yaml");
        this.update = update;
        this.allowBreaking = allowBreaking;
    }

    /** The contract of a service of this checkout. */
    public static OpenApiContract of(String service) {
        return new OpenApiContract(
                service,
                Distributions.locate().root().resolve("docs/openapi"),
                Boolean.getBoolean(UPDATE),
                Boolean.getBoolean(ALLOW_BREAKING));
    }

    /**
     * Compares by meaning, not by layout.
     *
     * @param offered the OpenAPI document of the running service, YAML or JSON
     * @throws AssertionError when it differs from the published one
     */
    public void verify(String offered) {
        try {
            if (!Files.exists(published)) {
                publishOrFail(offered, "isn't published yet", update);
                return;
            }
            String known = Files.readString(published);
            if (tree(known).equals(tree(offered))) {
                return;
            }
            ChangedOpenApi change = OpenApiCompare.fromContents(known, offered);
            if (change.isIncompatible()) {
                publishOrFail(
                        offered, "changed, and the change is BREAKING:\n" + render(change), update && allowBreaking);
            } else if (change.isUnchanged()) {
                publishOrFail(offered, "changed in its texts, non-breaking", update);
            } else {
                publishOrFail(offered, "changed, non-breaking:\n" + render(change), update);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publishOrFail(String offered, String how, boolean allowed) throws IOException {
        if (allowed) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, offered.endsWith("\n") ? offered : offered + "\n");
            return;
        }
        String breaking = how.contains("BREAKING") ? " -D" + ALLOW_BREAKING + "=true" : "";
        throw new AssertionError("The API of " + service + " " + how + "\nTo publish it as docs/openapi/"
                + published.getFileName() + ": mvn -pl " + service + " -am verify -D" + UPDATE + "=true" + breaking);
    }

    private JsonNode tree(String document) throws IOException {
        return yaml.readTree(document);
    }

    private static String render(ChangedOpenApi change) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new ConsoleRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
