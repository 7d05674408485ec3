package uz.aloqa.appeals.tip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.tip.challenge.Challenge;
import uz.aloqa.platform.language.Language;

/** Tips without an account. Whatever a request tells of its sender is not read: the receipt is all there is. */
@Path("/api/v1/anonymous-tips")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Anonymous tips", description = "Without an account: nothing of the sender is asked for or kept")
class AnonymousTipResource {

    private final AnonymousTipService service;
    private final TipFiles files;

    AnonymousTipResource(AnonymousTipService service, TipFiles files) {
        this.service = service;
        this.files = files;
    }

    /** A challenge. */
    @POST
    @Path("/challenges")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(200)
    @Operation(
            operationId = "tipChallenge",
            summary = "Get a challenge to solve",
            description =
                    "In place of a captcha: find a nonce so that SHA-256 of the challenge, a colon and the nonce begins with"
                            + " `difficulty` zero bits. Good for one request.")
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "The challenge")
    public Challenge challenge() {
        return service.challenge();
    }

    /** A picture. */
    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "announceTipFile",
            summary = "Announce a picture that is to come with a tip",
            description =
                    "Then send its bytes to `href`, and name it in `files` of a tip or of a message by the receipt. Only JPEG and"
                            + " PNG, 20 MB at most: they are written anew from their points, so that nothing the camera told, no"
                            + " name and no hash of what was sent is kept. What is named in no tip is deleted after a day.")
    @SecurityRequirements
    @RequestBody(content = @Content(examples = @ExampleObject(name = "picture", value = """
                                            {"proof": {"challenge": "q3Jd0c8b1mYx2uVQ6l9S3A.1795600000.18.5jN0c2k",
                                                       "nonce": "184467"},
                                             "size": 482133}""")))
    @APIResponse(
            responseCode = "201",
            description = "Announced; `href` tells where the bytes go",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TipFile.class)))
    @APIResponse(responseCode = "400", description = "proof-wrong, challenge-expired, or the request is malformed")
    @APIResponse(responseCode = "409", description = "challenge-used")
    @APIResponse(responseCode = "422", description = "attachment-too-large")
    public TipFile announce(@NotNull @Valid NewTipFile file) {
        return service.announce(file);
    }

    /** The bytes of a picture. */
    @PUT
    @Path("/files/{file}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "putTipFile",
            summary = "Send a picture that was announced",
            description =
                    "All bytes at once. The answer tells whether it was taken; what the picture tells of its place is told to"
                            + " nobody.")
    @SecurityRequirements
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "picture", value = "all bytes of the picture")))
    @APIResponse(
            responseCode = "200",
            description = "Taken; `state` tells what became of it",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TipFile.class)))
    @APIResponse(responseCode = "404", description = "tip-file-unknown: never announced, or too long ago")
    @APIResponse(responseCode = "409", description = "upload-finished: it has been sent")
    @APIResponse(responseCode = "422", description = "More or fewer bytes than announced")
    public TipFile put(
            @Parameter(description = "as the announcement called it", example = "AQAAAAEx0m4c7uQ2") @RestPath
                    String file,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream bytes) {
        return files.put(file, bytes, Language.negotiate(language));
    }

    /** A tip. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "giveTip",
            summary = "Give a tip without telling who you are",
            description =
                    "Only specialists of the department read it. The receipt is shown this once: with it the dialogue goes on,"
                            + " without it nobody finds the tip again. No Idempotency-Key: the challenge is good for one tip.")
    @SecurityRequirements
    @RequestBody(content = @Content(examples = @ExampleObject(name = "tip", value = """
                                            {"proof": {"challenge": "q3Jd0c8b1mYx2uVQ6l9S3A.1795600000.18.5jN0c2k",
                                                       "nonce": "184467"},
                                             "text": "12-uyning yertoʻlasida taqiqlangan narsa sotishadi.",
                                             "districtSoato": "1726266"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Taken; the receipt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TipReceipt.class)))
    @APIResponse(responseCode = "400", description = "proof-wrong, challenge-expired, or the request is malformed")
    @APIResponse(responseCode = "404", description = "tip-file-unknown")
    @APIResponse(responseCode = "409", description = "challenge-used")
    @APIResponse(responseCode = "422", description = "attachment-not-usable: not whole, refused, or named before")
    public TipReceipt give(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language, @NotNull @Valid GiveTip tip) {
        return service.give(tip, Language.negotiate(language));
    }

    /** The dialogue. */
    @POST
    @Path("/dialogue")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Operation(
            operationId = "tipDialogue",
            summary = "Read and write by the receipt",
            description =
                    "The receipt stands in the body, never in an address. With `text` it writes first, then reads;"
                            + " `files` come with a text.")
    @SecurityRequirements
    @RequestBody(content = @Content(examples = @ExampleObject(name = "read", value = """
                                            {"proof": {"challenge": "q3Jd0c8b1mYx2uVQ6l9S3A.1795600000.18.5jN0c2k",
                                                       "nonce": "99121"},
                                             "receipt": "4081 7326 5519 0043"}""")))
    @APIResponse(
            responseCode = "200",
            description = "The dialogue",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TipDialogue.class)))
    @APIResponse(responseCode = "400", description = "proof-wrong, challenge-expired, or the request is malformed")
    @APIResponse(responseCode = "404", description = "receipt-unknown, or tip-file-unknown")
    @APIResponse(responseCode = "409", description = "challenge-used, or tip-closed when there is a text")
    @APIResponse(responseCode = "422", description = "attachment-not-usable, or tip-files-without-words")
    public TipDialogue dialogue(
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language, @NotNull @Valid ReceiptShown receipt) {
        return service.dialogue(receipt, Language.negotiate(language));
    }
}
