package uz.aloqa.mahalla.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.region.District;
import uz.aloqa.mahalla.region.Region;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.seven.SevenMember;

/** The files of the seed as new rows. A faulty file stops the start and is named, with the line where it has lines. */
@Singleton
class SeedFiles {

    private static final String FOLDER = "seed/";

    private final ObjectMapper json;

    SeedFiles(ObjectMapper json) {
        this.json = json;
    }

    List<Region> regions() {
        return rows("regions.csv", 6, row -> new Region(row.get(0), row.get(1), name(row.subList(2, 6))));
    }

    List<District> districts() {
        return rows(
                "districts.csv",
                7,
                row -> new District(row.get(0), row.get(1), DistrictKind.valueOf(row.get(2)), name(row.subList(3, 7))));
    }

    List<LawAndOrderPoint> demoPoints() {
        return drafts("demo/points.json", DemoDrafts.Point[].class)
                .map(DemoDrafts.Point::toRow)
                .toList();
    }

    List<Mahalla> demoMahallas() {
        return StreamSupport.stream(
                        read("demo/mahallas.geojson", JsonNode.class)
                                .path("features")
                                .spliterator(),
                        false)
                .map(feature -> json.convertValue(feature.path("properties"), DemoDrafts.MahallaFeature.class)
                        .toRow(feature.path("geometry")))
                .toList();
    }

    List<Inspector> demoInspectors() {
        return drafts("demo/inspectors.json", DemoDrafts.Officer[].class)
                .map(DemoDrafts.Officer::toRow)
                .toList();
    }

    List<Assignment> demoAssignments() {
        return drafts("demo/assignments.json", DemoDrafts.Term[].class)
                .map(DemoDrafts.Term::toRow)
                .toList();
    }

    List<SevenMember> demoSeven() {
        return drafts("demo/seven.json", DemoDrafts.Member[].class)
                .map(DemoDrafts.Member::toRow)
                .toList();
    }

    List<DemoDrafts.Merger> demoMergers() {
        return drafts("demo/mergers.json", DemoDrafts.Merger[].class).toList();
    }

    private <T> Stream<T> drafts(String file, Class<T[]> type) {
        return Stream.of(read(file, type));
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + file + " is faulty", e);
        }
    }

    /** Rows of our own CSV: a heading, no quotes, no commas inside a value. */
    private static <T> List<T> rows(String file, int columns, Function<List<String>, T> reader) {
        List<T> read = new ArrayList<>();
        try (InputStream in = open(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int line = 1; line < lines.size(); line++) {
                List<String> values = List.of(lines.get(line).split(",", -1));
                if (values.size() != columns || values.stream().anyMatch(String::isBlank)) {
                    throw new IllegalStateException(
                            FOLDER + file + " is faulty in line " + (line + 1) + ": " + lines.get(line));
                }
                read.add(reader.apply(values));
            }
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + file + " is faulty", e);
        }
        return read;
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + file);
        }
        return in;
    }

    private static PlaceName name(List<String> values) {
        return new PlaceName(values.get(0), values.get(1), values.get(2), values.get(3));
    }
}
