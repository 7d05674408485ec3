package uz.aloqa.mahalla.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.registry.PlaceName;

/** How the demo files write the rows. Each says of itself that it was made up for the demo. */
final class DemoDrafts {

    private DemoDrafts() {}

    record Point(
            UUID id,
            String districtSoato,
            LocalizedName name,
            String address,
            String phone,
            String receptionHours,
            boolean demo) {

        LawAndOrderPoint toRow() {
            return new LawAndOrderPoint(id, districtSoato, nameOf(name), address, phone, receptionHours, demo);
        }
    }

    record MahallaFeature(
            String code, String districtSoato, UUID pointId, LocalizedName name, LocalDate validFrom, boolean demo) {

        Mahalla toRow(JsonNode geometry) {
            return new Mahalla(
                    code, districtSoato, pointId, nameOf(name), Boundary.of(geometry), validFrom, null, demo);
        }
    }

    record Officer(
            UUID id,
            UUID userId,
            String fullName,
            String rank,
            String phone,
            UUID pointId,
            boolean senior,
            boolean demo) {

        Inspector toRow() {
            return new Inspector(id, userId, fullName, rank, phone, pointId, senior, demo);
        }
    }

    record Term(
            UUID id,
            UUID inspectorId,
            String mahallaCode,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean demo) {

        Assignment toRow() {
            return new Assignment(id, inspectorId, mahallaCode, role, validFrom, validTo, demo);
        }
    }

    private static PlaceName nameOf(LocalizedName name) {
        return new PlaceName(name.uzLatn(), name.uzCyrl(), name.ru(), name.en());
    }
}
