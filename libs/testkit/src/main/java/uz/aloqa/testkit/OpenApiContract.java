package uz.aloqa.testkit;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 *     OpenApiContract.of("appeals").verify(get("/q/openapi").asString());
 * }
 * }</pre>
 */
public final class OpenApiContract {

    private static final String UPDATE = "aloqa.update-contracts";
    private static final String ALLOW_BREAKING = "aloqa.allow-breaking";

    /** Enough to see what happened; the document itself has the rest. */
    private static final int SHOWN = 40;

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
                publishOrFail(offered, "isn't published yet", false);
                return;
            }
            String known = Files.readString(published);
            List<String> places = TreeDifference.between(yaml.readTree(known), yaml.readTree(offered));
            if (places.isEmpty()) {
                return;
            }
            ChangedOpenApi change = OpenApiCompare.fromContents(known, offered);
            boolean breaking = change.isIncompatible();
            String kind = breaking ? "BREAKING" : change.isUnchanged() ? "non-breaking, texts only" : "non-breaking";
            String what = "changed (" + kind + "):\n" + firstOf(places) + "\n" + render(change);
            publishOrFail(offered, what, breaking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publishOrFail(String offered, String what, boolean breaking) throws IOException {
        if (update && (allowBreaking || !breaking)) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, offered.endsWith("\n") ? offered : offered + "\n");
            return;
        }
        throw new AssertionError("The API of " + service + " " + what + "\nTo publish it as docs/openapi/"
                + published.getFileName() + " run this test with -D" + UPDATE + "=true"
                + (breaking ? " -D" + ALLOW_BREAKING + "=true" : ""));
    }

    private static String firstOf(List<String> places) {
        String more = places.size() > SHOWN ? "\n… and " + (places.size() - SHOWN) + " more" : "";
        return String.join("\n", places.subList(0, Math.min(SHOWN, places.size()))) + more;
    }

    private static String render(ChangedOpenApi change) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new ConsoleRender().render(change, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
