package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {

    private static final String PUBLISHED = """
            openapi: 3.1.0
            info: {title: Regions, version: 1.0.0}
            paths:
              /regions:
                get:
                  responses:
                    "200":
                      description: OK
            """;
    private static final String WITH_A_NEW_OPERATION = PUBLISHED + """
              /districts:
                get:
                  responses:
                    "200":
                      description: OK
            """;
    private static final String WITH_ANOTHER_TEXT = PUBLISHED.replace("OK", "The regions");
    private static final String WITHOUT_THE_OPERATION = PUBLISHED.replace("/regions", "/places");

    @TempDir
    private Path folder;

    @BeforeEach
    void published() throws IOException {
        Files.writeString(folder.resolve("regions.yaml"), PUBLISHED);
    }

    @Test
    void theSameDocumentInAnotherLayoutIsTheSame() {
        contract(false, false)
                .verify("{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Regions\",\"version\":\"1.0.0\"},"
                        + "\"paths\":{\"/regions\":{\"get\":{\"responses\":{\"200\":{\"description\":\"OK\"}}}}}}");
    }

    @Test
    void aNewOperationFailsAsNonBreaking() {
        assertThatThrownBy(() -> contract(false, false).verify(WITH_A_NEW_OPERATION))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("non-breaking")
                .hasMessageContaining("/districts")
                .hasMessageContaining("-Daloqa.update-contracts=true");
    }

    @Test
    void aChangedTextFailsAsNonBreaking() {
        assertThatThrownBy(() -> contract(false, false).verify(WITH_ANOTHER_TEXT))
                .hasMessageContaining("non-breaking")
                .hasMessageContaining("/paths/~1regions/get/responses/200/description: \"OK\" → \"The regions\"");
    }

    @Test
    void aLostOperationFailsAsBreakingEvenWhenUpdating() {
        assertThatThrownBy(() -> contract(true, false).verify(WITHOUT_THE_OPERATION))
                .hasMessageContaining("BREAKING")
                .hasMessageContaining("- /paths/~1regions")
                .hasMessageContaining("-Daloqa.allow-breaking=true");
        assertThat(folder.resolve("regions.yaml")).hasContent(PUBLISHED);
    }

    @Test
    void changesArePublishedOnPurpose() {
        contract(true, false).verify(WITH_A_NEW_OPERATION);
        assertThat(folder.resolve("regions.yaml")).hasContent(WITH_A_NEW_OPERATION);
        contract(true, true).verify(WITHOUT_THE_OPERATION);
        assertThat(folder.resolve("regions.yaml")).hasContent(WITHOUT_THE_OPERATION);
    }

    @Test
    void anApiWithoutAPublishedDescriptionFails() throws IOException {
        Files.delete(folder.resolve("regions.yaml"));
        assertThatThrownBy(() -> contract(false, false).verify(PUBLISHED)).hasMessageContaining("isn't published yet");
        contract(true, false).verify(PUBLISHED);
        assertThat(folder.resolve("regions.yaml")).hasContent(PUBLISHED);
    }

    private OpenApiContract contract(boolean update, boolean allowBreaking) {
        return new OpenApiContract("regions", folder, update, allowBreaking);
    }
}
