package uz.aloqa.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * 100,000 points against an oracle that shares no code with the index: it walks every ring of every area with whole
 * numbers, which never round. Coordinates are multiples of 1/4096 of a degree, so both see the very same numbers.
 */
class PolygonIndexFuzzTest {

    private static final int POINTS = 100_000;
    private static final int SIDE = 24;
    private static final int CELL = 64;
    private static final double UNIT = 4096;

    private final Random random = new Random(20_261_124);
    private final List<Plot> plots = new ArrayList<>();

    /** Parts, each an outer ring and its holes; a ring is closed. */
    private record Plot(String key, List<List<long[][]>> parts) {}

    @Test
    void theIndexAgreesWithTheOracleEverywhere() {
        drawTheLand();
        PolygonIndex<String> index = PolygonIndex.of(plots.stream()
                .map(plot -> new PolygonIndex.Area<>(plot.key(), GeoJson.read(json(plot)), plot.key()))
                .toList());
        int found = 0;
        int shared = 0;
        for (int i = 0; i < POINTS; i++) {
            long[] point = somewhere(i);
            List<String> touched = plots.stream()
                    .filter(plot -> touches(plot, point))
                    .map(Plot::key)
                    .sorted()
                    .toList();

            assertThat(index.at(point[1] / UNIT, point[0] / UNIT))
                    .as("%d %d", point[0], point[1])
                    .isEqualTo(touched.stream().findFirst());
            found += touched.isEmpty() ? 0 : 1;
            shared += touched.size() > 1 ? 1 : 0;
        }
        assertThat(found).as("points inside").isBetween(POINTS / 4, POINTS * 19 / 20);
        assertThat(shared).as("points that belong to several").isGreaterThan(POINTS / 10);
    }

    @Test
    void anAreaThatDoesNotCountIsNotThere() {
        drawTheLand();
        PolygonIndex<String> index = PolygonIndex.of(plots.stream()
                .map(plot -> new PolygonIndex.Area<>(plot.key(), GeoJson.read(json(plot)), plot.key()))
                .toList());
        for (int i = 0; i < 2_000; i++) {
            long[] point = somewhere(i);
            Optional<String> expected = plots.stream()
                    .filter(plot -> plot.key().hashCode() % 2 == 0 && touches(plot, point))
                    .map(Plot::key)
                    .min(String::compareTo);

            assertThat(index.at(point[1] / UNIT, point[0] / UNIT, key -> key.hashCode() % 2 == 0))
                    .isEqualTo(expected);
        }
    }

    /** Jittered cells that share their borders; some with a hole, some holes filled, some cells two parts of one area. */
    private void drawTheLand() {
        long[][][] corners = new long[SIDE + 1][SIDE + 1][];
        for (int x = 0; x <= SIDE; x++) {
            for (int y = 0; y <= SIDE; y++) {
                corners[x][y] =
                        new long[] {(long) x * CELL + random.nextInt(25) - 12, (long) y * CELL + random.nextInt(25) - 12
                        };
            }
        }
        List<List<long[][]>> waiting = new ArrayList<>();
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                long[][] outer = ring(corners[x][y], corners[x + 1][y], corners[x + 1][y + 1], corners[x][y + 1]);
                List<long[][]> part = new ArrayList<>(List.<long[][]>of(outer));
                int kind = random.nextInt(8);
                if (kind < 3) {
                    long[][] hole =
                            diamond((long) x * CELL + CELL / 2, (long) y * CELL + CELL / 2, 8 + random.nextInt(8));
                    part.add(hole);
                    if (kind < 2) {
                        add(List.of(List.<long[][]>of(hole)));
                    }
                }
                if (kind == 3) {
                    waiting.add(part);
                } else if (kind != 4) { // the fourth is nobody's land
                    add(List.of(part));
                }
            }
        }
        for (int i = 0; i + 1 < waiting.size(); i += 2) {
            add(List.of(waiting.get(i), waiting.get(i + 1)));
        }
    }

    private void add(List<List<long[][]>> parts) {
        plots.add(new Plot("%05d".formatted(random.nextInt(100_000)) + plots.size(), parts));
    }

    /** A corner, a place on an edge, a place beside an edge, or anywhere. */
    private long[] somewhere(int i) {
        Plot plot = plots.get(random.nextInt(plots.size()));
        List<long[][]> part = plot.parts().get(random.nextInt(plot.parts().size()));
        long[][] ring = part.get(random.nextInt(part.size()));
        int at = random.nextInt(ring.length - 1);
        long[] from = ring[at];
        long[] to = ring[at + 1];
        return switch (i % 5) {
            case 0 -> from;
            case 1 -> {
                int steps = gcd(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
                int step = random.nextInt(steps + 1);
                yield new long[] {from[0] + (to[0] - from[0]) / steps * step, from[1] + (to[1] - from[1]) / steps * step
                };
            }
            case 2 ->
                new long[] {(from[0] + to[0]) / 2 + random.nextInt(3) - 1, (from[1] + to[1]) / 2 + random.nextInt(3) - 1
                };
            case 3 -> new long[] {from[0] + random.nextInt(2 * CELL) - CELL, from[1]}; // level with a corner
            default -> new long[] {random.nextInt((SIDE + 2) * CELL) - CELL, random.nextInt((SIDE + 2) * CELL) - CELL};
        };
    }

    private static boolean touches(Plot plot, long[] point) {
        boolean inside = false;
        for (List<long[][]> part : plot.parts()) {
            for (long[][] ring : part) {
                for (int i = 1; i < ring.length; i++) {
                    long[] a = ring[i - 1];
                    long[] b = ring[i];
                    long side = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
                    if (side == 0 && between(a[0], point[0], b[0]) && between(a[1], point[1], b[1])) {
                        return true;
                    }
                    if ((a[1] > point[1]) != (b[1] > point[1]) && (side > 0) == (b[1] > a[1])) {
                        inside = !inside;
                    }
                }
            }
        }
        return inside;
    }

    private static boolean between(long a, long middle, long b) {
        return Math.min(a, b) <= middle && middle <= Math.max(a, b);
    }

    private static int gcd(long a, long b) {
        return (int) (b == 0 ? Math.max(a, 1) : gcd(b, a % b));
    }

    private static long[][] diamond(long x, long y, long radius) {
        return ring(new long[] {x - radius, y}, new long[] {x, y - radius}, new long[] {x + radius, y}, new long[] {
            x, y + radius
        });
    }

    private static long[][] ring(long[]... corners) {
        long[][] closed = new long[corners.length + 1][];
        System.arraycopy(corners, 0, closed, 0, corners.length);
        closed[corners.length] = corners[0];
        return closed;
    }

    private static ObjectNode json(Plot plot) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode parts = json.put("type", "MultiPolygon").putArray("coordinates");
        for (List<long[][]> part : plot.parts()) {
            ArrayNode rings = parts.addArray();
            for (long[][] ring : part) {
                ArrayNode positions = rings.addArray();
                for (long[] corner : ring) {
                    positions.addArray().add(corner[0] / UNIT).add(corner[1] / UNIT);
                }
            }
        }
        return json;
    }
}
