package uz.aloqa.appeals.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.statistics.Quarter;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** Open data, for anybody. */
@Path("/api/v1/open-data/appeals")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Open data")
class OpenDataResource {

    private static final String CSV = "text/csv";
    private static final String CACHED = "public, max-age=300";
    private static final String EXAMPLE = """
            quarter,district,mahalla,kind,category,received,lat,lon
            2026-Q3,1726266,1726266001,ALL,ALL,41,41.36,69.29
            2026-Q3,1726266,1726266001,PROPOSAL,ALL,,41.36,69.29
            2026-Q3,1726266,ALL,ALL,c0000000-0000-4000-8000-000000000002,17,,
            """;
    private static final Text NOT_FOUND = Text.of(
            "Bu chorak boʻyicha ochiq maʼlumot eʼlon qilinmagan.",
            "Бу чорак бўйича очиқ маълумот эълон қилинмаган.",
            "За этот квартал открытые данные не опубликованы.",
            "No open data of this quarter has been published.");

    private final Editions editions;

    OpenDataResource(Editions editions) {
        this.editions = editions;
    }

    /** What there is. */
    @GET
    @Operation(
            operationId = "describeOpenData",
            summary = "What is published of appeals",
            description = "The quarters, the columns with their meaning, the licence, and from which number on.")
    @APIResponse(responseCode = "200", description = "The description")
    public RestResponse<OpenDataDescription> describe() {
        return ResponseBuilder.ok(OpenDataDescription.of(editions.quarters()))
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .build();
    }

    /** An edition as JSON. */
    @GET
    @Path("/{quarter}")
    @Operation(
            operationId = "getOpenData",
            summary = "Appeals received in a quarter, by mahalla and kind, by category of whole districts",
            description = "Of one region. Numbers below five are withheld, and others as far as sums would tell them.")
    @APIResponse(
            responseCode = "200",
            description = "The edition, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenDataEdition.class)))
    @APIResponse(responseCode = "304", description = "The edition is the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "Not a region")
    @APIResponse(responseCode = "404", description = "No edition of this quarter")
    public RestResponse<OpenDataEdition> edition(
            @Parameter(description = "year and number", example = "2026-Q3") @RestPath String quarter,
            @Parameter(description = "SOATO of a region", example = "1726", required = true)
                    @RestQuery
                    @NotNull
                    @Pattern(regexp = "\\d{4}")
                    String region,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Quarter wanted = quarter(quarter);
        Instant madeAt = editions.madeAt(wanted).orElseThrow(OpenDataResource::notFound);
        return answer(
                tag(wanted, region, madeAt, "json"),
                ifNoneMatch,
                () -> new OpenDataEdition(
                        wanted.toString(),
                        region,
                        madeAt,
                        OpenDataDescription.LICENCE,
                        editions.cells(wanted, region)));
    }

    /** An edition as a table. */
    @GET
    @Path("/{quarter}/received.csv")
    @Produces(CSV)
    @Operation(
            operationId = "getOpenDataCsv",
            summary = "Appeals received in a quarter, by mahalla and kind, by category of whole districts, as a table",
            description = "CSV in UTF-8; a number that is withheld is empty.")
    @APIResponse(
            responseCode = "200",
            description = "The edition, with its ETag",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The edition is the one that If-None-Match names")
    @APIResponse(responseCode = "400", description = "Not a region")
    @APIResponse(responseCode = "404", description = "No edition of this quarter")
    public RestResponse<String> table(
            @Parameter(description = "year and number", example = "2026-Q3") @RestPath String quarter,
            @Parameter(description = "SOATO of a region", example = "1726", required = true)
                    @RestQuery
                    @NotNull
                    @Pattern(regexp = "\\d{4}")
                    String region,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Quarter wanted = quarter(quarter);
        Instant madeAt = editions.madeAt(wanted).orElseThrow(OpenDataResource::notFound);
        return answer(tag(wanted, region, madeAt, "csv"), ifNoneMatch, () -> csv(editions.cells(wanted, region)));
    }

    private static <T> RestResponse<T> answer(String tag, @Nullable String ifNoneMatch, Supplier<T> body) {
        boolean known = ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
        ResponseBuilder<T> answer =
                known ? ResponseBuilder.create(Status.NOT_MODIFIED) : ResponseBuilder.ok(body.get());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .build();
    }

    private static String tag(Quarter quarter, String region, Instant madeAt, String form) {
        return '"' + quarter.toString() + '-' + region + '-' + madeAt.toEpochMilli() + '-' + form + '"';
    }

    private static String csv(List<OpenDataCell> cells) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("quarter", "district", "mahalla", "kind", "category", "received", "lat", "lon");
        cells.forEach(cell -> csv.writeRecord(
                cell.quarter(),
                cell.district(),
                cell.mahalla(),
                cell.kind(),
                cell.category(),
                text(cell.received()),
                text(cell.lat()),
                text(cell.lon())));
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Quarter quarter(String written) {
        return Quarter.parse(written).orElseThrow(OpenDataResource::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("edition-not-found", NOT_FOUND);
    }
}
