package uz.aloqa.mahalla.reception.booking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

@Path("/api/v1/receptions/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Receptions")
class BookingResource {

    private final BookingService bookings;
    private final Idempotency idempotency;

    BookingResource(BookingService bookings, Idempotency idempotency) {
        this.bookings = bookings;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "bookSlot",
            summary = "Take a place at a reception",
            description = "Of many residents who want one place at once, one gets it; the others are told the next free"
                    + " ones: in words in detail, as times in errors.")
    @APIResponse(
            responseCode = "201",
            description = "Booked; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BookingView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "409", description = "slot-taken with the next free places, or booking-overlaps")
    @APIResponse(
            responseCode = "422",
            description = "slot-unknown, booking-not-needed, booking-phone-missing or idempotency-key-reused")
    public RestResponse<BookingView> book(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid BookSlot order) {
        BookingView booking = idempotency.once("book-slot", key, order, BookingView.class, () -> bookings.book(order));
        return Answers.created("/api/v1/receptions/bookings/" + booking.id(), booking.version(), booking);
    }

    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "listBookings",
            summary = "Bookings from one day to another",
            description = "In the order of time: residents see their own, officers those with them, the desk of a"
                    + " district all of it. A month from today when no dates are given.")
    @APIResponse(responseCode = "200", description = "A page of bookings")
    @APIResponse(
            responseCode = "400",
            description = "days-malformed, malformed-parameter, limit-out-of-range or cursor-malformed")
    public RestResponse<Page<BookingView>> list(
            @Parameter(description = "First day, today when absent", example = "2026-11-26") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last day", example = "2026-12-03") @RestQuery @Nullable LocalDate to,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(bookings.list(from, to, cursor, PageLimit.of(limit)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "getBooking",
            summary = "Read a booking",
            description = "What the resident wants to talk about is for them, the officer and the head.")
    @APIResponse(responseCode = "200", description = "The booking")
    @APIResponse(responseCode = "404", description = "booking-not-found: there is none, or not for the caller")
    public RestResponse<BookingView> get(@RestPath UUID id) {
        BookingView booking = bookings.get(id);
        return Answers.ok(booking.version(), booking);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "cancelBooking",
            summary = "Call a booking off",
            description = "The resident, or the office with a reason that the resident reads. The place is free again.")
    @APIResponse(responseCode = "200", description = "Called off; the booking with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "booking-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "booking-cancelled or booking-over")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "422", description = "booking-reason-missing")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<BookingView> cancel(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid CancelBooking order) {
        BookingView booking = bookings.cancel(id, ifMatch, order);
        return Answers.ok(booking.version(), booking);
    }
}
