package uz.aloqa.mahalla.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the boundaries are read: "no mahalla here" would be a lie. */
@Readiness
@ApplicationScoped
class BoundaryReadiness implements HealthCheck {

    private final BoundaryStore boundaries;

    BoundaryReadiness(BoundaryStore boundaries) {
        this.boundaries = boundaries;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("boundaries")
                .status(boundaries.isRead())
                .build();
    }
}
