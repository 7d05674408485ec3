package uz.aloqa.mahalla.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/mahallas/search")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
class SearchResource {

    private static final int USUAL = 20;

    private static final String EXAMPLE = """
            {
              "items": [
                {
                  "code": "1726266005",
                  "name": {"uz-Latn": "Doʻstlik", "uz-Cyrl": "Дўстлик", "ru": "Дустлик", "en": "Dustlik"},
                  "district": {
                    "soato": "1726266",
                    "name": {
                      "uz-Latn": "Yunusobod tumani",
                      "uz-Cyrl": "Юнусобод тумани",
                      "ru": "Юнусабадский район",
                      "en": "Yunusabad district"
                    }
                  },
                  "region": {
                    "soato": "1726",
                    "name": {
                      "uz-Latn": "Toshkent shahri",
                      "uz-Cyrl": "Тошкент шаҳри",
                      "ru": "город Ташкент",
                      "en": "Tashkent city"
                    }
                  },
                  "score": 1.0,
                  "matchedBy": "NAME",
                  "demo": true
                }
              ],
              "asOf": "2026-03-02"
            }
            """;

    private final SearchService search;

    SearchResource(SearchService search) {
        this.search = search;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(operationId = "searchMahallas", summary = "Find a mahalla by name or code", description = """
                    By name in any script (Uzbek in Latin or Cyrillic letters, Russian, English), with any apostrophe or
                    none, in any case, small slips forgiven; or by code, tax number (STIR) or the code of another system,
                    these exactly. The likest first; equally like ones by name, then by code. Those that were merged or
                    closed are found on a day on which they existed, under the name of that day.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "What was found, perhaps nothing",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SearchResult.class),
                            examples = @ExampleObject(name = "found", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description =
                    "query-too-short, validation, limit-out-of-range or malformed-parameter: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SearchResult search(
            @Parameter(
                            description = "Name, code, STIR or code of another system; at least two letters or digits",
                            required = true,
                            example = "Дўстлик")
                    @RestQuery
                    @Size(max = 100, message = "has at most 100 characters")
                    @Nullable
                    String q,
            @Parameter(
                            description = "Only of this district (seven digits) or region (four digits), by SOATO",
                            example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{4}|\\d{7}", message = "is a SOATO code of four or seven digits")
                    @Nullable
                    String district,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on,
            @Parameter(
                            description = "Hits at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @RestQuery
                    @Nullable
                    Integer limit) {
        return search.find(q, Optional.ofNullable(district), on, limit == null ? USUAL : PageLimit.of(limit));
    }
}
