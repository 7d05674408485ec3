package uz.aloqa.appeals.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aSmallNumberIsNeverShownAndNeverWorkedOutFromWhatIsShown() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            long[][] table = new long[1 + random.nextInt(7)][1 + random.nextInt(5)];
            int most = random.nextBoolean() ? 8 : 40;
            for (long[] row : table) {
                Arrays.setAll(row, column -> random.nextInt(4) == 0 ? 0 : random.nextInt(most));
            }
            boolean[][] withheld = Suppression.of(table);
            long[][] numbers = Suppression.withSums(table);
            String words = Arrays.deepToString(numbers) + " " + Arrays.deepToString(withheld);
            for (int row = 0; row < numbers.length; row++) {
                for (int column = 0; column < numbers[row].length; column++) {
                    long number = numbers[row][column];
                    assertThat(number > 0 && number < 5 && !withheld[row][column])
                            .as(words)
                            .isFalse();
                }
            }
            assertThat(solvable(withheld)).as(words).isFalse();
            assertThat(smallestRest(numbers, withheld)).as(words).isGreaterThanOrEqualTo(5);
        }
    }

    /** Somebody who knows the sums, what is shown, and that a withheld number is at least 1, tries out every table there is. */
    @Test
    void whoeverTriesOutEveryTableFindsAnotherNumberForEachThatIsWithheld() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            long[][] table = new long[2][2 + round % 2];
            int most = 3 + random.nextInt(4);
            for (long[] row : table) {
                Arrays.setAll(row, column -> random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(most));
            }
            boolean[][] withheld = Suppression.of(table);
            long[][] numbers = Suppression.withSums(table);
            boolean[][] another = new boolean[numbers.length][numbers[0].length];
            tryOut(numbers, withheld, new long[table.length][table[0].length], 0, another);
            for (int row = 0; row < numbers.length; row++) {
                for (int column = 0; column < numbers[row].length; column++) {
                    assertThat(!withheld[row][column] || another[row][column])
                            .as("%s %s", Arrays.deepToString(numbers), Arrays.deepToString(withheld))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void fiveOnesAreNotToldByTheirSum() {
        boolean[][] withheld = Suppression.of(new long[][] {{1, 1, 1, 1, 1}, {9, 9, 9, 9, 9}});
        assertThat(withheld[0]).containsOnly(true);
        assertThat(Suppression.ofLine(new long[] {1, 1, 1, 1, 1})).isEmpty();
        assertThat(Suppression.ofLine(new long[] {1, 1, 1, 1, 1, 7}).orElseThrow())
                .containsOnly(true);
    }

    @Test
    void aLineTellsNothingOfWhatIsWithheldInIt() {
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            long[] line = random.longs(1 + random.nextInt(6), 0, 9).toArray();
            long sum = Arrays.stream(line).sum();
            if (sum > 0 && sum < 5) {
                continue;
            }
            boolean[] withheld = Suppression.ofLine(line).orElse(null);
            if (withheld == null) {
                assertThat(line).as("all that is not 0 is 1").doesNotContain(2, 3, 4, 5, 6, 7, 8);
                continue;
            }
            long rest = IntStream.range(0, line.length)
                    .filter(at -> withheld[at])
                    .mapToLong(at -> line[at])
                    .sum();
            long count =
                    IntStream.range(0, line.length).filter(at -> withheld[at]).count();
            for (int at = 0; at < line.length; at++) {
                assertThat(line[at] > 0 && line[at] < 5 && !withheld[at]).isFalse();
                assertThat(withheld[at] && line[at] == 0).isFalse();
            }
            assertThat(count == 0 || (count > 1 && rest >= 5 && rest > count))
                    .as(Arrays.toString(line))
                    .isTrue();
        }
    }

    private static void tryOut(long[][] numbers, boolean[][] withheld, long[][] guess, int at, boolean[][] another) {
        int columns = guess[0].length;
        if (at == guess.length * columns) {
            compare(numbers, withheld, Suppression.withSums(guess), another);
            return;
        }
        int row = at / columns;
        int column = at % columns;
        long known = numbers[row][column];
        for (long number = withheld[row][column] ? 1 : known;
                number <= (withheld[row][column] ? known + 2 : known);
                number++) {
            guess[row][column] = number;
            tryOut(numbers, withheld, guess, at + 1, another);
        }
    }

    private static void compare(long[][] numbers, boolean[][] withheld, long[][] guess, boolean[][] another) {
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                if (!withheld[row][column] && guess[row][column] != numbers[row][column]) {
                    return;
                }
            }
        }
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                another[row][column] |= guess[row][column] != numbers[row][column];
            }
        }
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        boolean[][] withheld = Suppression.of(new long[][] {{5, 0, 12}, {7, 80, 0}});
        for (boolean[] row : withheld) {
            assertThat(row).containsOnly(false);
        }
    }

    @Test
    void theSolverOfThisTestFindsWhatIsBadlyWithheld() {
        assertThat(solvable(new boolean[][] {{true, false, false}, {false, false, false}, {false, false, false}}))
                .isTrue();
        assertThat(solvable(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}}))
                .isFalse();
    }

    /** Gauss: every row and column is an equation of its withheld numbers; is one of them determined? */
    private static boolean solvable(boolean[][] withheld) {
        int rows = withheld.length;
        int columns = withheld[0].length;
        double[][] equations = new double[rows + columns][rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column]) {
                    boolean sumOfRow = column == columns - 1;
                    boolean sumOfColumn = row == rows - 1;
                    equations[row][row * columns + column] = sumOfRow ? -1 : 1;
                    equations[rows + column][row * columns + column] = sumOfColumn ? -1 : 1;
                }
            }
        }
        int rank = 0;
        for (int unknown = 0; unknown < rows * columns && rank < equations.length; unknown++) {
            int pivot = rank;
            while (pivot < equations.length && Math.abs(equations[pivot][unknown]) < 1e-9) {
                pivot++;
            }
            if (pivot == equations.length) {
                continue;
            }
            double[] swapped = equations[rank];
            equations[rank] = equations[pivot];
            equations[pivot] = swapped;
            double by = equations[rank][unknown];
            for (int at = 0; at < rows * columns; at++) {
                equations[rank][at] /= by;
            }
            for (int other = 0; other < equations.length; other++) {
                double factor = equations[other][unknown];
                if (other != rank && Math.abs(factor) > 1e-9) {
                    for (int at = 0; at < rows * columns; at++) {
                        equations[other][at] -= factor * equations[rank][at];
                    }
                }
            }
            rank++;
        }
        return Arrays.stream(equations)
                .anyMatch(equation -> Arrays.stream(equation)
                                .filter(one -> Math.abs(one) > 1e-9)
                                .count()
                        == 1);
    }

    /** The smallest number, above nothing, that a shown sum and its shown parts leave. */
    private static long smallestRest(long[][] numbers, boolean[][] withheld) {
        int rows = numbers.length;
        int columns = numbers[0].length;
        long smallest = Long.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            long rest = 0;
            for (int column = 0; column < columns - 1; column++) {
                rest += withheld[row][column] ? numbers[row][column] : 0;
            }
            if (!withheld[row][columns - 1] && rest > 0) {
                smallest = Math.min(smallest, rest);
            }
        }
        for (int column = 0; column < columns; column++) {
            long rest = 0;
            for (int row = 0; row < rows - 1; row++) {
                rest += withheld[row][column] ? numbers[row][column] : 0;
            }
            if (!withheld[rows - 1][column] && rest > 0) {
                smallest = Math.min(smallest, rest);
            }
        }
        return smallest;
    }
}
