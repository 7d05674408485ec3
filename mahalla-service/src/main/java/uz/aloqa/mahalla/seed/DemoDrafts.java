package uz.aloqa.mahalla.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.SevenSeat;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.inspector.InspectorFacts;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.point.PointFacts;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.seven.SevenMember;
import uz.aloqa.mahalla.seven.SevenPerson;

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
            double longitude,
            double latitude,
            LocalDate validFrom,
            boolean demo) {

        LawAndOrderPoint toRow() {
            PointFacts facts = new PointFacts(nameOf(name), address, phone, receptionHours, longitude, latitude);
            return new LawAndOrderPoint(id, districtSoato, facts, validFrom, demo);
        }
    }

    record MahallaFeature(
            String code,
            String districtSoato,
            UUID pointId,
            LocalizedName name,
            LocalDate validFrom,
            @Nullable String stir,
            @Nullable List<OutsideCode> codes,
            @Nullable Decision decision,
            boolean demo) {

        Mahalla toRow(JsonNode geometry) {
            Mahalla mahalla = new Mahalla(
                    code, districtSoato, pointId, nameOf(name), Boundary.of(geometry), validFrom, null, demo);
            mahalla.document(stir, decision, validFrom);
            mahalla.knowAs(codes == null ? List.of() : codes);
            return mahalla;
        }
    }

    /** A merger of the past, done when the mahallas have been entered. */
    record Merger(List<String> mahallas, String into, LocalDate effectiveOn, Decision decision) {}

    record Officer(
            UUID id,
            UUID userId,
            String fullName,
            String rank,
            String phone,
            UUID pointId,
            boolean senior,
            String photoUrl,
            List<String> languages,
            String receptionHours,
            LocalDate validFrom,
            boolean demo) {

        Inspector toRow() {
            InspectorFacts facts = new InspectorFacts(
                    fullName, rank, phone, photoUrl, languages, receptionHours, pointId, senior, true);
            return new Inspector(id, userId, facts, validFrom, demo);
        }
    }

    record Term(
            UUID id,
            UUID inspectorId,
            String mahallaCode,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String shift,
            boolean demo) {

        Assignment toRow() {
            return new Assignment(id, inspectorId, mahallaCode, role, validFrom, validTo, shift, demo);
        }
    }

    record Member(
            UUID id,
            String mahallaCode,
            SevenSeat seat,
            String fullName,
            String phone,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean demo) {

        SevenMember toRow() {
            return new SevenMember(id, mahallaCode, seat, new SevenPerson(fullName, phone), validFrom, validTo, demo);
        }
    }

    private static PlaceName nameOf(LocalizedName name) {
        return new PlaceName(name.uzLatn(), name.uzCyrl(), name.ru(), name.en());
    }
}
