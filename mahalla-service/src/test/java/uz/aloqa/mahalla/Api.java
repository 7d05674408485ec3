package uz.aloqa.mahalla;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uz.aloqa.testkit.DemoUser;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.TokenBuilder;

/** Calls of the API as demo users and others. */
public final class Api {

    private Api() {}

    /** A demo user. */
    public static RequestSpecification as(String user) {
        return with(TestTokens.as(user));
    }

    /** A resident of whom nobody has heard before. */
    public static RequestSpecification asCitizen(UUID account) {
        return with(TestTokens.of("citizen1").subject(account.toString()).sign());
    }

    /** An account of a demo user's roles, but somebody else or of another department. */
    public static RequestSpecification with(TokenBuilder token) {
        return with(token.sign());
    }

    /** The same, with a fresh key of the operation. */
    public static RequestSpecification creating(String user) {
        return as(user).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Account of a demo user. */
    public static UUID idOf(String user) {
        return DemoUser.named(user).id();
    }

    /** Signed in with a token. */
    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
