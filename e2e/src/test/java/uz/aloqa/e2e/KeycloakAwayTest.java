package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who has signed in goes on working while nobody can sign in. */
@OnThePlatform
class KeycloakAwayTest {

    private final World world;

    KeycloakAwayTest(World world) {
        this.world = world;
    }

    @Test
    void anIssuedTokenGoesOnWorkingWithoutKeycloak() {
        Resident resident = world.resident("citizen1");
        Officer inspector = world.officer("inspector1");
        resident.get(Person.APPEALS).expect(200);
        inspector.get(Person.NOTIFICATIONS).expect(200);
        world.platform().keycloak().kill9();
        assertThatThrownBy(() -> world.signIn().ask("citizen1")).isInstanceOf(IOException.class);

        try (LiveStream toInspector = inspector.liveStream()) {
            Appeal filed = resident.file(Wish.fromYunusobod("While nobody can sign in."));
            toInspector.await("the new appeal", arrival -> arrival.isAbout(filed, "ASSIGNMENT"));
            inspector.ask(filed, "Since when?");
            inspector
                    .answer(inspector.see(filed.id()), "EXPLAINED", "By the rules of the house.")
                    .expect(200);
            assertThat(resident.history(filed.id())).hasSize(4);
        }
        resident.withToken("nonsense").get(Person.APPEALS).expectProblem(401, "urn:problem:gateway:token-invalid");
    }
}
