package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uz.aloqa.stack.ServiceProcess;

/** mahalla-service keeps the registry; nobody needs it to file. */
@OnThePlatform
class MahallaServiceAwayTest {

    private final World world;

    MahallaServiceAwayTest(World world) {
        this.world = world;
    }

    @Test
    void filingAndRoutingGoOnWithoutTheRegistryEvenAfterARestart() {
        Resident resident = world.resident("citizen1");
        ServiceProcess registry = world.service("mahalla-service");
        ServiceProcess appeals = world.service("appeals-service");
        registry.stop();
        world.anybody()
                .get("/api/v1/mahallas/locate?lat=41.3651&lon=69.2881")
                .expectProblem(503, "urn:problem:gateway:upstream-unreachable");

        isRouted(resident.file(Wish.fromYunusobod("Without the registry.")), "inspector1");
        appeals.stop();
        appeals.start();
        isRouted(resident.file(Wish.fromYunusobod("Without the registry, after a restart.")), "inspector1");
        isRouted(resident.file(Wish.fromChilonzor("Without the registry, after a restart.")), "inspector2");

        registry.start();
        world.anybody().get("/api/v1/mahallas/locate?lat=41.3650&lon=69.2880").expect(200);
    }

    private void isRouted(Appeal filed, String inspector) {
        assertThat(filed.status()).isEqualTo("ASSIGNED");
        assertThat(filed.executor()).isEqualTo(world.officer(inspector).id().toString());
        assertThat(filed.at("routing").path("reason").asText()).isEqualTo("PRIMARY_INSPECTOR");
    }
}
