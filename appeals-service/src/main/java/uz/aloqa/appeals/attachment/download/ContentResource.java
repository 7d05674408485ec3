package uz.aloqa.appeals.attachment.download;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.store.ObjectStore;

/** The bytes of files. Whatever is in them, a browser saves it and runs nothing of it. */
@Path("/api/v1/attachment-content/{id}")
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Files that are attached to appeals, messages and answers")
class ContentResource {

    private static final String THUMBNAIL_TYPE = "image/jpeg";

    private final DownloadService downloads;
    private final ObjectStore store;

    ContentResource(DownloadService downloads, ObjectStore store) {
        this.downloads = downloads;
        this.store = store;
    }

    /** The bytes. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "readAttachment",
            summary = "Read a file by its signed address",
            description =
                    "With Range for films and broken downloads. Always as a download, never shown in place of a page.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "The address has expired or is wrong")
    @APIResponse(responseCode = "404", description = "There is none, or its reader may not see it any more")
    @APIResponse(responseCode = "416", description = "The file has no such part")
    public RestResponse<StreamingOutput> read(
            @RestPath UUID id,
            @Parameter(description = "as the address has it", required = true) @RestQuery @NotBlank @Size(max = 1_000)
                    String link,
            @Parameter(description = "one range of bytes", example = "bytes=0-1023") @RestHeader("Range") @Nullable
                    String range) {
        DownloadService.Content content = downloads.open(id, link);
        if (content.thumbnail()) {
            return headers(ResponseBuilder.ok(whole(content.objectKey())), THUMBNAIL_TYPE, "thumbnail.jpg")
                    .build();
        }
        Long size = content.attachment().storedSize();
        String type = content.attachment().mediaType();
        if (size == null || type == null) {
            throw new IllegalStateException("ready without content: " + id);
        }
        Range bytes;
        try {
            bytes = Range.of(range, size);
        } catch (Range.Unsatisfiable e) {
            return ResponseBuilder.<StreamingOutput>create(Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
        ResponseBuilder<StreamingOutput> answer = bytes.isPart()
                ? ResponseBuilder.create(Status.PARTIAL_CONTENT, part(content.objectKey(), bytes))
                        .header("Content-Range", bytes.header())
                : ResponseBuilder.ok(whole(content.objectKey()));
        return headers(answer, type, content.attachment().shownName())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length())
                .build();
    }

    private StreamingOutput whole(String key) {
        InputStream bytes = store.get(key);
        return output -> {
            try (bytes) {
                bytes.transferTo(output);
            }
        };
    }

    private StreamingOutput part(String key, Range range) {
        InputStream bytes = store.get(key, range.first(), range.last());
        return output -> {
            try (bytes) {
                bytes.transferTo(output);
            }
        };
    }

    private static ResponseBuilder<StreamingOutput> headers(
            ResponseBuilder<StreamingOutput> answer, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return answer.header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Referrer-Policy", "no-referrer");
    }
}
