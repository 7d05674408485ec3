package uz.aloqa.appeals.opendata;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Withholds small numbers of a table that is published with its sums, so that nobody can work them out. First every number
 * from 1 to 4; then others, the smallest first, until no line leaves a rest smaller than five and every withheld number could
 * be another one. The last is exact. Each line is an equation, so a change of one number goes round a circle of withheld ones,
 * adding one here and taking one there; and nothing is withheld that is 0, so whoever reads it knows that nothing can be taken
 * from a 1. In the graph of lines, a number may rise along its arc and fall against it if it is above 1, and it could be
 * another one if and only if such a circle leads over it.
 */
final class Suppression {

    /** Numbers below this are about too few people. */
    static final int SMALLEST = 5;

    private static final int NONE = -1;

    private final long[][] numbers;
    private final boolean[][] withheld;
    private final int rows;
    private final int columns;

    private Suppression(long[][] table) {
        rows = table.length + 1;
        columns = (table.length == 0 ? 0 : table[0].length) + 1;
        numbers = new long[rows][columns];
        withheld = new boolean[rows][columns];
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                long number = table[row][column];
                numbers[row][column] = number;
                numbers[row][columns - 1] += number;
                numbers[rows - 1][column] += number;
                numbers[rows - 1][columns - 1] += number;
            }
        }
    }

    /**
     * What is withheld.
     *
     * @param table rows of columns
     * @return one row and one column more, the last ones for the sums
     */
    static boolean[][] of(long[][] table) {
        Suppression suppression = new Suppression(table);
        suppression.smallOnes();
        while (suppression.more()) {
            // every round withholds one number more; with all of them withheld there is nothing to work out
        }
        return suppression.withheld;
    }

    /**
     * What is withheld of a single line whose sum is shown, and which nothing else tells of; empty when the sum alone tells
     * all of it.
     *
     * @param line its numbers
     */
    static Optional<boolean[]> ofLine(long[] line) {
        boolean[] withheld = new boolean[line.length];
        int[] ascending = IntStream.range(0, line.length)
                .filter(at -> line[at] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(at -> line[at]))
                .mapToInt(at -> at)
                .toArray();
        long rest = 0;
        int count = 0;
        for (int at : ascending) {
            if (line[at] < SMALLEST || tells(rest, count)) {
                withheld[at] = true;
                rest += line[at];
                count++;
            }
        }
        return tells(rest, count) ? Optional.empty() : Optional.of(withheld);
    }

    /** One alone is the rest, a small rest is about too few people, and as many as the rest is are each 1. */
    private static boolean tells(long rest, int count) {
        return count > 0 && (count == 1 || rest < SMALLEST || rest == count);
    }

    private void smallOnes() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                withheld[row][column] = numbers[row][column] > 0 && numbers[row][column] < SMALLEST;
            }
        }
    }

    private boolean more() {
        for (int row = 0; row < rows; row++) {
            if (restIsSmall(row, true) && withholdSmallestOf(row, true)) {
                return true;
            }
        }
        for (int column = 0; column < columns; column++) {
            if (restIsSmall(column, false) && withholdSmallestOf(column, false)) {
                return true;
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (withheld[row][column] && !couldBeAnother(row, column)) {
                    withholdBeside(row, column);
                    return true;
                }
            }
        }
        return false;
    }

    /** In its lines first, then wherever there is one: with all withheld, every number may have been greater. */
    private void withholdBeside(int row, int column) {
        if (!withholdSmallestOf(row, true) && !withholdSmallestOf(column, false)) {
            IntStream.range(0, rows)
                    .filter(other -> withholdSmallestOf(other, true))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("everything is withheld and tells of itself"));
        }
    }

    /** Whether a shown sum, less what is shown of its line, leaves a number from 1 to 4. */
    private boolean restIsSmall(int line, boolean isRow) {
        int last = (isRow ? columns : rows) - 1;
        if (isWithheld(line, last, isRow)) {
            return false;
        }
        long rest = 0;
        for (int at = 0; at < last; at++) {
            rest += isWithheld(line, at, isRow) ? number(line, at, isRow) : 0;
        }
        return rest > 0 && rest < SMALLEST;
    }

    /** Withholds the smallest number of a line that is still shown and not 0; a sum only when nothing else is left. */
    private boolean withholdSmallestOf(int line, boolean isRow) {
        int last = (isRow ? columns : rows) - 1;
        int smallest = NONE;
        for (int at = 0; at < last; at++) {
            if (!isWithheld(line, at, isRow)
                    && number(line, at, isRow) > 0
                    && (smallest == NONE || number(line, at, isRow) < number(line, smallest, isRow))) {
                smallest = at;
            }
        }
        if (smallest == NONE) {
            if (isWithheld(line, last, isRow) || number(line, last, isRow) == 0) {
                return false;
            }
            smallest = last;
        }
        if (isRow) {
            withheld[line][smallest] = true;
        } else {
            withheld[smallest][line] = true;
        }
        return true;
    }

    /** Whether a circle leads over a withheld number, in which it rises or falls. */
    private boolean couldBeAnother(int row, int column) {
        int from = isFromRow(row, column) ? row : rows + column;
        int to = isFromRow(row, column) ? rows + column : row;
        return leads(to, from, row, column) || (numbers[row][column] > 1 && leads(from, to, row, column));
    }

    /** Whether changes lead from one line to another, over other numbers than this one. Rows come before columns. */
    private boolean leads(int from, int to, int row, int column) {
        boolean[] seen = new boolean[rows + columns];
        Deque<Integer> next = new ArrayDeque<>();
        seen[from] = true;
        next.add(from);
        while (!next.isEmpty() && !seen[to]) {
            int line = next.remove();
            boolean isRow = line < rows;
            for (int at = 0; at < (isRow ? columns : rows); at++) {
                int inRow = isRow ? line : at;
                int inColumn = isRow ? at : line - rows;
                int beyond = isRow ? rows + at : at;
                boolean itself = inRow == row && inColumn == column;
                boolean rises = isFromRow(inRow, inColumn) == isRow;
                if (!itself && !seen[beyond] && withheld[inRow][inColumn] && (rises || numbers[inRow][inColumn] > 1)) {
                    seen[beyond] = true;
                    next.add(beyond);
                }
            }
        }
        return seen[to];
    }

    /** Numbers lead from their row to their column, sums on from there, and the sum of all back: then every circle adds up. */
    private boolean isFromRow(int row, int column) {
        return (row == rows - 1) == (column == columns - 1);
    }

    private boolean isWithheld(int line, int at, boolean isRow) {
        return isRow ? withheld[line][at] : withheld[at][line];
    }

    private long number(int line, int at, boolean isRow) {
        return isRow ? numbers[line][at] : numbers[at][line];
    }

    /** The table with its sums, for those who publish it. */
    static long[][] withSums(long[][] table) {
        return Arrays.stream(new Suppression(table).numbers).map(long[]::clone).toArray(long[][]::new);
    }
}
