package uz.aloqa.notification.contact;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.platform.security.CurrentUser;

/** The caller's contacts. */
@Path("/api/v1/notification-preferences/contacts")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
class ContactResource {

    private final ContactService contacts;
    private final TelegramLinkService telegram;
    private final CurrentUser user;

    ContactResource(ContactService contacts, TelegramLinkService telegram, CurrentUser user) {
        this.contacts = contacts;
        this.telegram = telegram;
        this.user = user;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listContacts",
            summary = "List one's contacts",
            description = "Addresses are masked. The copy of one's own data has them in clear.")
    @APIResponse(responseCode = "200", description = "The contacts, the oldest first")
    public List<ContactView> list() {
        return contacts.of(user.id());
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "addContact",
            summary = "Add a contact",
            description =
                    "A mail address or number gets a one-time code and is used once it is verified; the answer is the "
                            + "same whether or not somebody else has the address. A browser or an app is used at once. Adding what is "
                            + "there already finds it.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "mail",
                                        value = "{\"channel\": \"EMAIL\", \"address\": \"aziza@example.uz\"}"),
                                @ExampleObject(
                                        name = "telephone",
                                        value = "{\"channel\": \"SMS\", \"address\": \"+998901234567\"}"),
                                @ExampleObject(name = "browser", value = """
                                                    {"channel": "WEB_PUSH", "subscription": {
                                                      "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAA",
                                                      "keys": {"p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                                                               "auth": "BTBZMqHH6r4Tts7J_aSIgg"}}}""")
                            }))
    @APIResponse(responseCode = "201", description = "The contact, masked")
    @APIResponse(responseCode = "400", description = "A field breaks its limits")
    @APIResponse(responseCode = "422", description = "address-malformed: nothing can be sent there; contacts-full")
    @APIResponse(responseCode = "429", description = "code-too-often: wait as Retry-After says")
    public ContactView add(@NotNull @Valid NewContact contact) {
        return contacts.add(user.id(), contact);
    }

    @POST
    @Path("/{id}/code")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "sendContactCode",
            summary = "Send another one-time code",
            description = "The code before stops working. One a minute, five a day, by person and by address.")
    @APIResponse(responseCode = "204", description = "A code is on its way, if the address is one that gets any")
    @APIResponse(responseCode = "404", description = "contact-not-found")
    @APIResponse(responseCode = "409", description = "contact-verified: it needs no code")
    @APIResponse(responseCode = "429", description = "code-too-often: wait as Retry-After says")
    public void sendCode(@RestPath UUID id) {
        contacts.sendCode(user.id(), id);
    }

    @POST
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyContact",
            summary = "Prove a contact by its code",
            description = "A code works for ten minutes and five tries.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "code", value = "{\"code\": \"408173\"}")))
    @APIResponse(responseCode = "200", description = "The contact is usable")
    @APIResponse(responseCode = "400", description = "Not six digits")
    @APIResponse(responseCode = "404", description = "contact-not-found")
    @APIResponse(responseCode = "409", description = "contact-verified: it needs no code")
    @APIResponse(responseCode = "422", description = "code-wrong; code-void: too late, tried too often or never sent")
    public ContactView verify(@RestPath UUID id, @NotNull @Valid CodeAnswer answer) {
        return contacts.verify(user.id(), id, answer.code());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeContact",
            summary = "Remove a contact",
            description = "Nothing is sent there any more, and its address is deleted.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "contact-not-found")
    public void remove(@RestPath UUID id) {
        contacts.remove(user.id(), id);
    }

    @POST
    @Path("/telegram-link")
    @Consumes(MediaType.WILDCARD)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "makeTelegramLink",
            summary = "Get an address that links a chat with the bot",
            description = "It works once and for a quarter of an hour. The chat appears among the contacts.")
    @APIResponse(responseCode = "200", description = "The address")
    @APIResponse(responseCode = "422", description = "channel-not-offered: there is no bot")
    public TelegramLink linkTelegram() {
        return telegram.make(user.id());
    }
}
